package org.eventreport.format;

import java.util.Locale;
import java.util.Optional;
import org.eventreport.format.MissingFields.MissingField;
import org.eventreport.format.ProblemLog.Entry;
import org.eventreport.format.spi.Token;
import org.eventreport.model.ExtensionValue.TextValue;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.ProblemText;
import org.eventreport.schema.Field;
import org.eventreport.schema.InvalidValue;
import org.eventreport.schema.ListType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.Path;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Suggestions;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueType;
import org.eventreport.validation.rules.FrontMatterList;
import org.eventreport.validation.rules.UnreadValues;
import org.jspecify.annotations.Nullable;

/**
 * The problems of the structure of a document: their texts, and what they mean for the rules. The path leads to the current
 * value.
 */
final class DecodingProblems {

    /** The key of YAML 1.1 that merges objects. */
    static final String MERGE_KEY = "<<";

    private final LimitedTokenReader in;
    private final ProblemLog log;
    private final Path path = new Path();
    private final UnreadValues unread = new UnreadValues();
    private final MisnamedKeys misnamed = new MisnamedKeys();
    private final MissingFields missingFields = new MissingFields();
    private boolean complete = true;

    DecodingProblems(LimitedTokenReader in, ProblemLog log) {
        this.in = in;
        this.log = log;
    }

    /** Returns the path to the current value, in the file. */
    Path path() {
        return path;
    }

    /** Returns the values that could not be read. */
    UnreadValues unread() {
        return unread;
    }

    /** Returns the misspelt keys that were read as fields. */
    MisnamedKeys misnamedKeys() {
        return misnamed;
    }

    /** Returns whether the report has no placeholders and lacks nothing. */
    boolean isComplete() {
        return complete;
    }

    /** Returns how many errors there are so far. */
    int errors() {
        return log.errors();
    }

    /** Records that the current value was lost: it is not what the author meant. */
    void lose() {
        complete = false;
        unread.addValue(misnamed.inReport(path.pointer()));
    }

    /** Records that the current object has keys that could not be read, so that the absence of a field says nothing. */
    void incomplete() {
        unread.addIncomplete(misnamed.inReport(path.pointer()));
    }

    /** Returns whether the current value may be meant for a field that says more than a number or a boolean. */
    boolean mayHoldFields() {
        return switch (in.current()) {
            case NUMBER, BOOLEAN, NULL -> false;
            case PLAIN -> in.plainValue(in.text()) instanceof TextValue;
            default -> true;
        };
    }

    /** Skips the current value, but records the texts in it, which may be ids. */
    void skip() {
        in.readValue(in.current(), token -> {
            if (token == Token.TEXT || token == Token.PLAIN) {
                unread.addText(in.text());
            }
        });
    }

    /** Skips the value that comes next. */
    void skipNext() {
        in.next();
        skip();
    }

    /** Reports that a scalar is not a value of its type. */
    void invalid(InvalidValue invalid) {
        lose();
        log.add(
                problem(invalid.code(), invalid.message())
                        .suggestion(invalid.suggestion())
                        .build(),
                in.offset());
    }

    /**
     * Moves to the next key of the current object, past values that cannot be keys, and returns whether there is one.
     */
    boolean nextKey() {
        while (in.next() == Token.UNSUPPORTED) {
            log.add(
                    problem(ProblemCode.WRONG_TYPE, "expected a text as key, found " + in.text())
                            .build(),
                    in.offset());
            skip();
            skipNext();
            incomplete();
        }
        if (in.current() == Token.END_OBJECT) {
            return false;
        }
        missingFields.nextKey();
        return true;
    }

    /** Reports that the current value has another type than wanted, and skips it. */
    void wrongType(ValueType<?> wanted) {
        wrongType(wanted.noun(), advice(wanted));
    }

    /** Reports that the current value is of a kind that reports cannot contain, and skips it. */
    void unsupportedValue() {
        wrongType("a value that JSON has too", "");
    }

    private void wrongType(String wanted, String advice) {
        lose();
        String found = switch (in.current()) {
            case BEGIN_OBJECT -> "an object";
            case BEGIN_LIST -> "a list";
            case NULL -> "nothing";
            case TEXT, PLAIN -> "the text " + ProblemText.quote(in.text());
            case NUMBER -> "the number " + ProblemText.quote(in.text()).replace("\"", "");
            default -> in.text();
        };
        Problem problem = problem(ProblemCode.WRONG_TYPE, "expected " + wanted + ", found " + found + advice)
                .build();
        int offset = in.offset();
        // Noted where the value ends: if it does not, that is the mistake.
        skip();
        log.add(problem, offset);
    }

    private String advice(ValueType<?> wanted) {
        return switch (in.current()) {
            case NUMBER, BOOLEAN -> isValueOf(wanted) ? "; put it in quotation marks" : "";
            case TEXT -> isValueOf(wanted) ? "; write it without quotation marks" : listAdvice(wanted);
            case PLAIN -> listAdvice(wanted);
            default -> "";
        };
    }

    private boolean isValueOf(ValueType<?> wanted) {
        return wanted instanceof ScalarType<?> scalar && scalar.parse(in.text()) != null;
    }

    private static String listAdvice(ValueType<?> wanted) {
        return wanted instanceof ListType<?> ? "; put it in a list" : "";
    }

    /** Returns the name of the field that was probably meant by a key. */
    static Optional<String> meantField(ObjectType<?, ?> type, String key) {
        return Suggestions.nearest(key, type.fields().stream().map(Field::name).toList());
    }

    /**
     * Reports a key that is not the name of a field, and returns the problem; null if it does not count.
     *
     * @param meant the name of the field that was probably meant
     */
    @Nullable
    Entry unknownField(ObjectType<?, ?> type, String key, Optional<String> meant) {
        String advice;
        if (key.equals(MERGE_KEY)) {
            advice = ": merge keys are not read; write the fields out";
        } else if (meant.isPresent()) {
            advice = "; did you mean " + ProblemText.quote(meant.get()) + "?";
        } else {
            advice = "; keys of your own start with " + ObjectType.EXTENSION_PREFIX;
        }
        return unknownField(type, key, advice, meant);
    }

    private @Nullable Entry unknownField(ObjectType<?, ?> type, String key, String advice, Optional<String> meant) {
        return log.add(
                problem(ProblemCode.UNKNOWN_FIELD, notAField(type, key) + advice)
                        .pointer(path.pointer().field(key))
                        .suggestion(meant)
                        .build(),
                in.offset());
    }

    private static String notAField(ObjectType<?, ?> type, String key) {
        return ProblemText.quote(key) + " is not a field of " + type.name();
    }

    /** Reports a key of front matter whose list was meant for a field of the report. */
    void unknownList(FrontMatterList list) {
        Problem problem = problem(
                        ProblemCode.UNKNOWN_FIELD,
                        notAField(Tables.REPORT, list.key()) + ", but has the " + list.field()
                                + " that the report refers to; did you mean " + ProblemText.quote(list.field()) + "?")
                .pointer(list.pointer())
                .suggestion(list.field())
                .build();
        if (log.addAtKey(problem) != null) {
            unread.addValue(JsonPointer.of(list.field()));
        }
    }

    /** Says in a problem that an unknown key was probably meant for a required field that the object lacks. */
    void renamedField(Entry unknown, ObjectType<?, ?> type, String key, Field<?, ?, ?> field) {
        unknown.replace(unknown.problem()
                .withMessage(notAField(type, key) + "; did you mean " + ProblemText.quote(field.name())
                        + ", which is required?")
                .withSuggestion(field.name()));
    }

    /**
     * Reports an unknown key if an object that ended just before it lacks a field of this name: the key was probably meant
     * for that object. Returns whether that is so.
     */
    boolean misplacedField(ObjectType<?, ?> type, String key) {
        MissingField missing = missingFields.find(key, path.pointer());
        if (missing == null) {
            return false;
        }
        log.remove(missing.problem());
        unknownField(type, key, moved(missing), Optional.empty());
        return true;
    }

    private static String moved(MissingField missing) {
        return "; move it into the " + missing.type() + " before it, which has none";
    }

    /** Records that a misspelt key is read as a field. In a report with too many of them nothing counts as read. */
    void misnamed(String key, Field<?, ?, ?> field) {
        JsonPointer object = path.pointer();
        if (!misnamed.add(object.field(key), misnamed.inReport(object).field(field.name()))) {
            complete = false;
            unread.addValue(JsonPointer.root());
        }
    }

    /** Reports a key that the current object already has, and skips its value. */
    void duplicateKey(String key) {
        MissingField missing = missingFields.find(key, path.pointer());
        if (missing != null) {
            log.remove(missing.problem());
        }
        String message = ProblemText.quote(key) + " is a key of this object already, and only the first one counts"
                + (missing == null ? "; remove one of the two" : moved(missing));
        log.add(
                problem(ProblemCode.DUPLICATE_KEY, message)
                        .pointer(path.pointer().field(key))
                        .build(),
                in.offset());
        skipNext();
    }

    /** Reports that the current key has no value. */
    void emptyField() {
        unread.addEmpty(misnamed.inReport(path.pointer()));
        Problem problem = problem(ProblemCode.EMPTY_FIELD, "the key has no value; give it one, or remove it")
                .build();
        log.addAtKey(problem);
    }

    /**
     * Reports that the current object lacks a required field.
     *
     * @param empty whether its key is present, without a value
     */
    void missingField(ObjectType<?, ?> type, Field<?, ?, ?> field, boolean empty) {
        String name = ProblemText.quote(field.name());
        String what = empty ? name + " has no value" : type.name() + " has no " + name;
        Problem problem = problem(
                        ProblemCode.MISSING_FIELD,
                        what + ", which is required: " + uncapitalized(field.documentation()))
                .pointer(path.pointer().field(field.name()))
                .build();
        Entry entry = log.addAtValue(problem, path.pointer());
        if (entry != null) {
            missingFields.add(new MissingField(path.pointer(), type.name(), field.name(), entry));
        }
    }

    private static String uncapitalized(String sentence) {
        String phrase = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }

    private Problem.Builder problem(ProblemCode code, String message) {
        return Problem.builder(code).pointer(path.pointer()).message(message);
    }
}
