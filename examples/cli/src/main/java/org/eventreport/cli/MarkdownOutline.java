package org.eventreport.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eventreport.cli.Block.Fact;
import org.eventreport.cli.Block.Group;
import org.eventreport.cli.Block.Heading;
import org.eventreport.cli.Block.Item;
import org.eventreport.cli.Block.Name;
import org.eventreport.cli.Block.Paragraph;
import org.eventreport.problem.ProblemText;
import org.jspecify.annotations.Nullable;

/** Writes an outline as Markdown (CommonMark). */
final class MarkdownOutline {

    /** Characters that may be markup anywhere in a line. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&!|~]");

    /** What may be a list item, a heading or the underline of a heading at the start of a line. */
    private static final Pattern MARKUP_AT_START = Pattern.compile("^\\d{1,9}(?=[.)](?:\\s|$))|^(?=[-+#=])");

    private final StringBuilder out = new StringBuilder();

    private MarkdownOutline() {}

    static String of(List<Block> blocks) {
        MarkdownOutline outline = new MarkdownOutline();
        Block last = null;
        for (Block block : blocks) {
            boolean listed = (block instanceof Fact && last instanceof Fact) || (isListed(block) && isListed(last));
            if (last != null && !listed && !outline.out.toString().endsWith("\n\n")) {
                outline.out.append('\n');
            }
            outline.add(block);
            last = block;
        }
        return outline.out.toString();
    }

    private static boolean isListed(@Nullable Block block) {
        return block instanceof Item || block instanceof Group;
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            out.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(escaped(heading.text()))
                    .append('\n');
        } else if (block instanceof Fact fact) {
            out.append("- ").append(shown(fact)).append('\n');
        } else if (block instanceof Paragraph paragraph) {
            out.append(escaped(paragraph.text())).append('\n');
        } else if (block instanceof Group group) {
            out.append("- *").append(escaped(group.name())).append("*\n");
            group.items().forEach(item -> add(item, "  "));
        } else if (block instanceof Item item) {
            add(item, "");
        }
    }

    private void add(Item item, String indent) {
        String lead = item.lead().isEmpty() ? "" : escaped(item.lead()) + " ";
        String note = item.note().isEmpty() ? "" : " (" + escaped(item.note()) + ")";
        out.append(indent)
                .append("- ")
                .append(lead)
                .append("**")
                .append(shown(item.title()))
                .append("**")
                .append(note)
                .append('\n');
        item.facts()
                .forEach(fact ->
                        out.append(indent).append("  - ").append(shown(fact)).append('\n'));
        if (!item.text().isBlank()) {
            out.append('\n')
                    .append(indent)
                    .append("  ")
                    .append(escaped(item.text()))
                    .append("\n\n");
        }
    }

    private static String shown(Fact fact) {
        return fact.label() + ": "
                + fact.names().stream().map(MarkdownOutline::shown).collect(Collectors.joining(", "));
    }

    private static String shown(Name name) {
        return name.url()
                .map(url -> "[" + escaped(name.text()) + "](<"
                        + url.toString().replace("<", "%3C").replace(">", "%3E") + ">)")
                .orElse(escaped(name.text()));
    }

    /** Returns a text on one line, with a backslash before what would be markup. */
    private static String escaped(String text) {
        String line = ProblemText.visible(text.strip().replaceAll("\\s+", " "));
        String inner = MARKUP.matcher(line).replaceAll("\\\\$0");
        return MARKUP_AT_START.matcher(inner).replaceFirst("$0\\\\");
    }
}
