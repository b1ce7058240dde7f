package org.eventreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.Report;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueSource;

/** Makes reports that hold anything that a report can hold, by the tables of the schema. */
final class RandomReports implements ValueSource {

    private static final List<String> NASTY_LINES = List.of(
            "",
            " ",
            "NO",
            "no",
            "Yes",
            "on",
            "y",
            "null",
            "Null",
            "~",
            "true",
            "1.10",
            "2014",
            "0777",
            "0x1F",
            "0o17",
            "1_000",
            "1e5",
            ".5",
            "+1",
            "-1",
            "10:30",
            "1:30:00",
            "2014-11-25",
            "2014-11-25 10:00:00",
            ".inf",
            ".NaN",
            "-",
            "- a",
            "?",
            "? a",
            ":",
            ": a",
            "a:",
            "a: b",
            "a:b",
            "#",
            "# a",
            "a #b",
            "a#b",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "'a'",
            "\"a\"",
            "[a]",
            "{a}",
            "a, b",
            "=",
            "<<",
            "---",
            "...",
            "--- a",
            "\ta",
            "a\t",
            " a",
            "a ",
            "\\n",
            "日本",
            "ü",
            "🎉",
            "e\u0301",
            "\u00A0a",
            "a\u200Bb",
            "\uFEFFa",
            "a\uFFFE",
            "\uE000",
            "http://a.b/c#d",
            "null-safe",
            "x".repeat(1100));

    private static final List<String> NASTY_TEXTS = List.of(
            "a\nb",
            "a\nb\n",
            "a\nb\n\n",
            "\n",
            "\n\n",
            "\na",
            " a\nb",
            "a\n b",
            "a \nb",
            "a\n\n\nb",
            "a\n  ",
            "a\n\t",
            "\ta\nb",
            "a\r\nb",
            "a\rb",
            "a\u2028b",
            "a\n\u2029",
            "# a\nb",
            "- a\nb",
            "a: b\nc",
            "---\na",
            "a\n---\n",
            "a\n...\n",
            "日本\n🎉\n",
            "  \na",
            "\n a",
            "a\n ");

    private final Random random;
    private int depth;

    private RandomReports(long seed) {
        this.random = new Random(seed);
    }

    /** The report of a seed, always the same. */
    static Report of(long seed) {
        RandomReports reports = new RandomReports(seed);
        return reports.object(Tables.REPORT);
    }

    @Override
    public <V> V scalar(ScalarType<V> type) {
        return Objects.requireNonNull(type.parse(text(type)), type.name());
    }

    private String text(ScalarType<?> type) {
        return switch (type.name()) {
            case "text" -> random.nextBoolean() ? line() : pick(NASTY_TEXTS) + pick(NASTY_TEXTS);
            case "line" -> line();
            case "id" -> pick(List.of("a", "antti-kantee", "0", "1.10", "no", "2014-11-25", "x_y", "null"));
            case "service" -> pick(List.of("twitter", "no", "10", "x-y"));
            case "date" -> pick(List.of("2014-11-25", "0000-01-01", "9999-12-31", "2016-02-29"));
            case "date-time" ->
                pick(List.of(
                        "2014-12-01T15:20:24Z", "2014-12-01T00:00:00+05:30", "2014-12-01T15:20:24.000000001-18:00"));
            case "time" -> pick(List.of("00:00", "09:30", "23:59:59"));
            case "duration" -> pick(List.of("PT45M", "PT1H0.5S", "PT100H"));
            case "url" -> pick(List.of("http://a.example/", "https://a.example/日本?b=c#d", "mailto:a@b.example"));
            case "uri reference" -> pick(List.of("a.png", "../a/b.png?c#d", "http://a.example/"));
            case "language" -> pick(List.of("en", "no", "zh-Hans-CN", "x-own"));
            case "timezone" -> pick(List.of("Europe/London", "UTC", "Asia/Kathmandu"));
            case "latitude", "longitude" -> pick(List.of("0", "-0.0", "51.5074", "1E-7", "1E+1", "89.90"));
            case "schema version" -> "1";
            case "boolean" -> pick(List.of("true", "false"));
            default -> String.valueOf(pick(type.syntax().values()));
        };
    }

    private String line() {
        if (random.nextBoolean()) {
            return pick(NASTY_LINES);
        }
        StringBuilder line = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            line.append(
                    pick(List.of(" ", "a", ":", "#", "-", "0", "é", "日", "🎉", "'", "\"", "\\", ",", "T", "\t", "!")));
        }
        return line.toString();
    }

    @Override
    public <V> List<V> list(ListType<V> type) {
        List<V> items = new ArrayList<>();
        for (int length = random.nextInt(4); length > 0; length--) {
            items.add(type.item().from(this));
        }
        return items;
    }

    @Override
    public Map<String, String> map(MapType type) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int length = random.nextInt(3); length > 0; length--) {
            members.put(scalar(type.key()), scalar(type.value()));
        }
        return members;
    }

    @Override
    public <T, B> T object(ObjectType<T, B> type) {
        B builder = type.newBuilder();
        for (Field<T, B, ?> field : type.fields()) {
            if (field.isRequired() || random.nextBoolean()) {
                field.read(this, builder);
            }
        }
        for (int extensions = random.nextInt(3); extensions > 0; extensions--) {
            type.putExtension(builder, "x-" + line(), any());
        }
        return type.build(builder);
    }

    private ExtensionValue any() {
        depth++;
        try {
            return switch (random.nextInt(depth > 4 ? 4 : 6)) {
                case 0 -> ExtensionValue.of(text(Tables.TEXT));
                case 1 -> new NumberValue(pick(List.of("0", "-0", "1.10", "1E400", "12345678901234567890", "-1e-5")));
                case 2 -> ExtensionValue.of(random.nextBoolean());
                case 3 -> ExtensionValue.none();
                case 4 -> {
                    List<ExtensionValue> items = new ArrayList<>();
                    for (int length = random.nextInt(4); length > 0; length--) {
                        items.add(any());
                    }
                    yield ExtensionValue.of(items);
                }
                default -> {
                    Map<String, ExtensionValue> members = new LinkedHashMap<>();
                    for (int length = random.nextInt(4); length > 0; length--) {
                        members.put(random.nextBoolean() ? line() : pick(NASTY_TEXTS), any());
                    }
                    yield ExtensionValue.of(members);
                }
            };
        } finally {
            depth--;
        }
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}
