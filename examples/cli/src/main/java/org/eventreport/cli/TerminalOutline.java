package org.eventreport.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eventreport.cli.Block.Fact;
import org.eventreport.cli.Block.Group;
import org.eventreport.cli.Block.Heading;
import org.eventreport.cli.Block.Item;
import org.eventreport.cli.Block.Name;
import org.eventreport.cli.Block.Paragraph;
import org.eventreport.problem.ProblemText;

/** Writes an outline as text, wrapped to the width of a terminal. */
final class TerminalOutline {

    private static final String INDENT = "  ";

    private final Wrapping wrapping;
    private final boolean coloured;
    private final StringBuilder out = new StringBuilder();

    private TerminalOutline(int width, boolean coloured) {
        this.wrapping = new Wrapping(width);
        this.coloured = coloured;
    }

    static String of(List<Block> blocks, int width, boolean coloured) {
        TerminalOutline outline = new TerminalOutline(width, coloured);
        Block last = null;
        for (Block block : blocks) {
            boolean together = last instanceof Fact && block instanceof Fact;
            if (last != null && !together) {
                outline.out.append('\n');
            }
            outline.add(block);
            last = block;
        }
        return outline.out.toString();
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            String text = ProblemText.visible(heading.text());
            boolean top = heading.level() <= 2;
            lines(top ? text.toUpperCase(Locale.ROOT) : text, "", "", heading.level() == 1 ? "1;4" : "1");
        } else if (block instanceof Fact fact) {
            add(fact, "");
        } else if (block instanceof Paragraph paragraph) {
            lines(paragraph.text(), "", "", "");
        } else if (block instanceof Group group) {
            lines(group.name() + ":", "", "", "1");
            group.items().forEach(item -> {
                out.append('\n');
                add(item, INDENT);
            });
        } else if (block instanceof Item item) {
            add(item, "");
        }
    }

    private void add(Item item, String indent) {
        String inner = indent + INDENT;
        String lead = item.lead().isEmpty() ? "" : item.lead() + "  ";
        String note = item.note().isEmpty() ? "" : " (" + item.note() + ")";
        lines(lead + item.title().text() + note, indent, inner, "1");
        item.title().url().ifPresent(url -> lines(url.toString(), inner, inner, "4"));
        item.facts().forEach(fact -> add(fact, inner));
        if (!item.text().isBlank()) {
            item.text().strip().lines().forEach(line -> lines(line, inner, inner, ""));
        }
    }

    private void add(Fact fact, String indent) {
        String names = fact.names().stream().map(TerminalOutline::shown).collect(Collectors.joining(", "));
        lines(fact.label() + ": " + names, indent, indent + INDENT, "");
    }

    /** Returns a name with its address, unless the address is the name. */
    private static String shown(Name name) {
        return name.url()
                .map(Object::toString)
                .filter(url -> !url.equals(name.text()))
                .map(url -> name.text() + " <" + url + ">")
                .orElse(name.text());
    }

    /** Writes lines with one indentation for the first and another for the others, styled if colours are on. */
    private void lines(String text, String first, String others, String style) {
        String indent = first;
        for (String line : wrapping.lines(ProblemText.visible(text), first.length(), others.length())) {
            boolean styled = coloured && !style.isEmpty();
            out.append(line.isEmpty() ? "" : indent);
            out.append(styled ? "\u001B[" + style + "m" + line + "\u001B[0m" : line)
                    .append('\n');
            indent = others;
        }
    }
}
