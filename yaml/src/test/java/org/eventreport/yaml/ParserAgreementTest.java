package org.eventreport.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.UnreadableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parser and that of SnakeYAML Engine, which reads YAML 1.2 too, agree on a report in which pieces were changed. */
class ParserAgreementTest {

    /** What is put into the report: all that has a meaning in YAML, and some that has none. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "  ",
            "\n  ",
            ":",
            ": ",
            ":\n",
            "- ",
            "-",
            "\n- ",
            "? ",
            "#",
            " # c",
            "\"",
            "'",
            "''",
            "\"a\"",
            "'a'",
            "[",
            "]",
            "{",
            "}",
            "[a, b]",
            "{a: b}",
            "{a, b: }",
            "[a: b]",
            ",",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "!a ",
            "|",
            "|-\n",
            ">\n",
            ">+\n",
            "|2\n",
            "\\",
            "\\n",
            "%",
            "@",
            "a",
            "b: c",
            "null",
            "é",
            "🎉",
            "...",
            "---");

    private static final int CHANGES = 20_000;

    private final Random random = new Random(11);

    @Test
    void bothReadTheSameFromAChangedReport() throws IOException {
        String report = Files.readString(RealReports.everyField());
        int read = 0;
        for (int i = 0; i < CHANGES; i++) {
            String text = changed(part(report));
            List<String> expected = engine(text);
            List<String> events = own(text);
            if (expected != null && events != null) {
                assertThat(events).as(text).isEqualTo(expected);
                read++;
            }
        }

        assertThat(read).isGreaterThan(CHANGES / 4);
    }

    /** Returns some of the lines. */
    private String part(String report) {
        int start = report.lastIndexOf('\n', random.nextInt(report.length())) + 1;
        return report.substring(start, Math.min(report.length(), start + 20 + random.nextInt(400)));
    }

    private String changed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int start = random.nextInt(changed.length() + 1);
            int end = Math.min(changed.length(), start + random.nextInt(3));
            changed.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
        }
        return changed.toString();
    }

    /** Returns the events, or null if the text is refused. */
    private static @Nullable List<String> own(String text) {
        List<String> events = new ArrayList<>();
        try {
            YamlParser parser = new YamlParser(Source.of(text));
            for (YamlEvent event = parser.next(); !event.is(YamlEvent.Kind.DOCUMENT_END); event = parser.next()) {
                events.add(row(event.kind().name(), event.anchor(), event.tag(), event.value()));
            }
            return events;
        } catch (UnreadableException e) {
            return null;
        }
    }

    private static @Nullable List<String> engine(String text) {
        List<String> events = new ArrayList<>();
        try {
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(text)) {
                String row = row(event);
                if (row != null) {
                    events.add(row);
                }
            }
            return events;
        } catch (YamlEngineException e) {
            return null;
        }
    }

    private static @Nullable String row(Event event) {
        if (event instanceof ScalarEvent scalar) {
            String kind = scalar.isPlain() ? "PLAIN" : "TEXT";
            return row(kind, name(scalar.getAnchor()), scalar.getTag().orElse(null), scalar.getValue());
        }
        if (event instanceof CollectionStartEvent start) {
            String kind = start.getEventId() == Event.ID.MappingStart ? "MAPPING_START" : "SEQUENCE_START";
            return row(kind, name(start.getAnchor()), start.getTag().orElse(null), "");
        }
        return switch (event.getEventId()) {
            case Alias ->
                row("ALIAS", null, null, ((AliasEvent) event).getAlias().getValue());
            case MappingEnd -> row("MAPPING_END", null, null, "");
            case SequenceEnd -> row("SEQUENCE_END", null, null, "");
            default -> null;
        };
    }

    private static @Nullable String name(Optional<Anchor> anchor) {
        return anchor.map(Anchor::getValue).orElse(null);
    }

    private static String row(String kind, @Nullable String anchor, @Nullable String tag, String value) {
        return kind + " &" + anchor + " !" + tag + " " + value;
    }
}
