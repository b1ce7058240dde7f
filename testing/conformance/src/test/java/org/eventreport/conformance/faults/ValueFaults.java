package org.eventreport.conformance.faults;

import static org.eventreport.conformance.faults.Planter.pick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.eventreport.conformance.faults.Node.Form;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;

/** Values that are not of the type of their field. */
final class ValueFaults {

    private static final List<String> IDS =
            List.of("Antti Kantee", "antti--kantee", "-antti", "antti_", "Ångström", "antti/kantee", "ANTTI");
    private static final List<String> DATES =
            List.of("2014-02-30", "25 November 2014", "25/11/2014", "14-11-25", "2014-11", "25.11.2014");
    private static final List<String> DATE_TIMES =
            List.of("2014-12-01", "yesterday", "2014-12-01T25:00:00Z", "2014-12-01T10:00:00");
    private static final List<String> TIMES = List.of("9.30", "25:00", "half past nine", "09:60", "9:30 am");
    private static final List<String> DURATIONS = List.of("45 minutes", "P1D", "PT", "45", "1:30", "PT0S");
    private static final List<String> URLS = List.of(
            "example.org", "www.example.org/talk", "htp://example.org", "http//example.org", "ftp://example.org/a");
    private static final List<String> LANGUAGES = List.of("en_GB", "English (UK)", "e", "fr;de");
    private static final List<String> COUNTRIES = List.of("Sweden", "gb", "XX", "GBR");
    private static final List<String> TIMEZONES = List.of("Europe/Londn", "GMT+1", "CET+1", "London time");
    private static final List<String> LATITUDES = List.of("91.5", "-90.1", "577072");
    private static final List<String> LONGITUDES = List.of("180.5", "-181", "1196.68");
    private static final List<String> KEYWORDS = List.of("something else", "Keynote!", "n/a", "conferenc", "slide");

    private ValueFaults() {}

    static Map<String, Planter> all() {
        Map<String, Planter> planters = new LinkedHashMap<>();
        planters.put("invalid-id", text(ProblemCode.INVALID_ID, IDS, "id"));
        planters.put("invalid-date", text(ProblemCode.INVALID_DATE, DATES, "date"));
        planters.put("invalid-date-time", text(ProblemCode.INVALID_DATE_TIME, DATE_TIMES, "date-time"));
        planters.put("invalid-time", text(ProblemCode.INVALID_TIME, TIMES, "time"));
        planters.put("invalid-duration", text(ProblemCode.INVALID_DURATION, DURATIONS, "duration"));
        planters.put("invalid-url", text(ProblemCode.INVALID_URL, URLS, "url"));
        planters.put("invalid-language", text(ProblemCode.INVALID_LANGUAGE, LANGUAGES, "language"));
        planters.put("invalid-country", text(ProblemCode.INVALID_COUNTRY, COUNTRIES, "country"));
        planters.put("invalid-timezone", text(ProblemCode.INVALID_TIMEZONE, TIMEZONES, "timezone"));
        planters.put("out-of-range: latitude", number(LATITUDES, "latitude"));
        planters.put("out-of-range: longitude", number(LONGITUDES, "longitude"));
        planters.put("unknown-value", ValueFaults::unknownValue);
        planters.put("invalid-text: line break", character("\n", "line", "license"));
        planters.put("invalid-text: control character", character("\u0007", "line", "license", "text"));
        planters.put("invalid-text: half a surrogate pair", ValueFaults::halfPair);
        planters.put("unsupported-version", ValueFaults::unsupportedVersion);
        planters.put("wrong-type: a list in place of a text", replaced("[a, b]", Kind.SCALAR));
        planters.put("wrong-type: an object in place of a text", replaced("{name: a}", Kind.SCALAR));
        planters.put("wrong-type: a text in place of a list", replaced("none", Kind.LIST));
        planters.put("wrong-type: an object in place of a list", replaced("{name: a}", Kind.LIST));
        planters.put("wrong-type: a text in place of an object", replaced("none", Kind.OBJECT));
        planters.put("wrong-type: a list in place of an object", replaced("[{name: a}]", Kind.OBJECT));
        planters.put("wrong-type: nothing in place of an item", ValueFaults::emptyItem);
        planters.put("wrong-type: a number in place of a text", ValueFaults::number);
        planters.put("wrong-type: a tag", ValueFaults::tag);
        planters.put("wrong-type: a word in place of true or false", ValueFaults::word);
        return planters;
    }

    /** Replaces a scalar of some type by one of several texts. */
    private static Planter text(ProblemCode code, List<String> wrong, String... types) {
        return (report, random) -> pick(report.scalars(types), random).map(node -> {
            Edit edit =
                    report.edit().value(node, report.scalar(pick(wrong, random).orElseThrow()));
            return Fault.of(edit, code, node.pointer, edit.replaced(node));
        });
    }

    private static Planter number(List<String> wrong, String field) {
        return (report, random) -> pick(report.nodes(node -> field.equals(node.key) && node.type != null), random)
                .map(node -> {
                    Edit edit = report.edit().value(node, pick(wrong, random).orElseThrow());
                    return Fault.of(edit, ProblemCode.OUT_OF_RANGE, node.pointer, edit.replaced(node));
                });
    }

    private static Optional<Fault> unknownValue(ReportText report, Random random) {
        return pick(report.nodes(node -> isKeyword(node)), random).map(node -> {
            Edit edit = report.edit()
                    .value(node, report.scalar(pick(KEYWORDS, random).orElseThrow()));
            return Fault.of(edit, ProblemCode.UNKNOWN_VALUE, node.pointer, edit.replaced(node));
        });
    }

    private static boolean isKeyword(Node node) {
        return node.type instanceof ScalarType<?> scalar
                && !scalar.syntax().values().isEmpty()
                && scalar.form() == ScalarType.Form.TEXT
                && !scalar.name().equals("country");
    }

    /** Puts a character into a text, by an escape. */
    private static Planter character(String character, String... types) {
        return (report, random) -> pick(report.scalars(types), random).map(node -> {
            int at = random.nextInt(node.text.length() + 1);
            String text = node.text.substring(0, at) + character + node.text.substring(at);
            Edit edit = report.edit().value(node, ReportText.quoted(text));
            return Fault.of(edit, ProblemCode.INVALID_TEXT, node.pointer, edit.replaced(node));
        });
    }

    private static Optional<Fault> halfPair(ReportText report, Random random) {
        return pick(report.isJson() ? report.scalars("line", "text") : List.<Node>of(), random)
                .map(node -> {
                    Edit edit = report.edit().value(node, "\"smile \\ud83d\"");
                    return Fault.of(edit, ProblemCode.INVALID_TEXT, node.pointer, edit.replaced(node));
                });
    }

    private static Optional<Fault> unsupportedVersion(ReportText report, Random random) {
        return report.root.member("schemaVersion").map(node -> {
            Edit edit = report.edit().value(node, Integer.toString(random.nextInt(2, 30)));
            return Fault.of(edit, ProblemCode.UNSUPPORTED_VERSION, node.pointer, edit.replaced(node));
        });
    }

    private enum Kind {
        SCALAR,
        LIST,
        OBJECT;

        boolean fits(Node node) {
            return switch (this) {
                case SCALAR -> node.type instanceof ScalarType;
                case LIST -> node.type instanceof ListType && !node.children.isEmpty();
                case OBJECT ->
                    node.type instanceof MapType
                            || (node.type instanceof ObjectType<?, ?> object
                                    && object.shorthand().isEmpty());
            };
        }
    }

    private static Planter replaced(String value, Kind kind) {
        return (report, random) -> pick(report.nodes(kind::fits), random).map(node -> {
            String json = value.replaceAll("([a-z]+)", "\"$1\"");
            Edit edit = report.edit().value(node, report.isJson() ? json : value);
            return Fault.of(edit, ProblemCode.WRONG_TYPE, node.pointer, edit.replaced(node));
        });
    }

    private static Optional<Fault> emptyItem(ReportText report, Random random) {
        return pick(report.nodes(node -> node.type instanceof ListType && !node.children.isEmpty()), random)
                .map(list -> {
                    Edit edit = report.edit();
                    int place = edit.item(list, report.isJson() ? "null" : "~");
                    return Fault.of(edit, ProblemCode.WRONG_TYPE, list.pointer.index(list.children.size()), place);
                });
    }

    private static Optional<Fault> number(ReportText report, Random random) {
        return pick(report.isJson() ? report.scalars("line", "text", "id", "date") : List.<Node>of(), random)
                .map(node -> {
                    Edit edit = report.edit().value(node, "2014");
                    return Fault.of(edit, ProblemCode.WRONG_TYPE, node.pointer, edit.replaced(node));
                });
    }

    private static Optional<Fault> tag(ReportText report, Random random) {
        return pick(
                        report.isJson()
                                ? List.<Node>of()
                                : report.nodes(node -> node.form == Form.PLAIN && node.type != null),
                        random)
                .map(node -> {
                    Edit edit = report.edit().insert(node.start, "!important ");
                    return Fault.of(edit, ProblemCode.WRONG_TYPE, node.pointer, edit.place(node.start));
                });
    }

    private static Optional<Fault> word(ReportText report, Random random) {
        return pick(report.root.list("talks"), random)
                .filter(talk -> talk.member("attended").isEmpty())
                .map(talk -> {
                    Edit edit = report.edit();
                    String value = report.scalar("sometimes");
                    int place = edit.member(talk.children.get(0), "attended", value);
                    return Fault.of(
                            edit,
                            ProblemCode.WRONG_TYPE,
                            talk.pointer.field("attended"),
                            place + report.member("attended", "").length());
                });
    }
}
