package org.eventreport.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.schema.Fault;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.Nearest;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.PointerBuilder;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Shown;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueSource;
import org.eventreport.schema.ValueType;
import org.eventreport.validation.Unread;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report of the tokens of a document, by the tables of the schema.
 *
 * <p>It never stops at a problem: it notes it, and where a required value is missing or wrong a harmless stand-in takes
 * its place, so that lists keep their indices. A key that is nearly a field's name is read as that field, so that one
 * wrong letter is one problem.
 *
 * <p>Whoever takes a value finds its first token at hand, and leaves its last.
 */
final class ReportBinder implements ValueSource {

    /** What YAML 1.1 merges objects with; what it would have brought is not missing. */
    private static final String MERGE_KEY = "<<";

    private final TokenReader in;
    private final Source source;
    private final Limits limits;
    private final ProblemLog log;
    private final PointerBuilder path = new PointerBuilder();
    private final boolean large;
    private final int startByte;
    private final Unread unread = new Unread();
    private final MisnamedKeys misnamed = new MisnamedKeys();
    private Token token = Token.NULL;
    private int depth;
    private boolean complete = true;

    ReportBinder(TokenReader in, Source source, Limits limits, ProblemLog log) {
        this.in = in;
        this.source = source;
        this.limits = limits;
        this.log = log;
        this.large = source.isLargerThan(limits.maxDocumentBytes());
        this.startByte = large ? source.byteAt(in.offset()) : 0;
    }

    /** The report of the document at hand, with stand-ins for what could not be read; null where there is none. */
    @Nullable
    Report report() {
        advance();
        return Tables.REPORT.from(this);
    }

    /** Whether the report has no stand-ins. */
    boolean isComplete() {
        return complete;
    }

    /** What could not be read. */
    Unread unread() {
        return unread;
    }

    /** The keys that were read as the fields that they nearly name. */
    MisnamedKeys misnamedKeys() {
        return misnamed;
    }

    @Override
    public <V> @Nullable V scalar(ScalarType<V> type) {
        boolean fits = switch (token) {
            case PLAIN -> true;
            case TEXT -> type.form() == ScalarType.Form.TEXT || type.form() == ScalarType.Form.DATE;
            case NUMBER -> type.form() == ScalarType.Form.NUMBER;
            case BOOLEAN -> type.form() == ScalarType.Form.BOOLEAN;
            default -> false;
        };
        if (!fits) {
            wrongType(type);
            return null;
        }
        String text = in.text();
        if (type.form() == ScalarType.Form.NUMBER) {
            limitDigits(text);
        }
        V value = type.parse(text);
        if (value == null) {
            add(type.fault(text));
            unread.addText(text);
        }
        return value;
    }

    @Override
    public <V> @Nullable List<V> list(ListType<V> type) {
        if (token != Token.BEGIN_LIST) {
            wrongType(type);
            return null;
        }
        List<V> items = new ArrayList<>();
        path.enterList();
        while (advance() != Token.END_LIST) {
            path.index(items.size());
            V item = type.item().from(this);
            items.add(item == null ? type.item().standIn() : item);
        }
        path.leave();
        return items;
    }

    @Override
    public @Nullable Map<String, String> map(MapType type) {
        if (token != Token.BEGIN_OBJECT) {
            wrongType(type);
            return null;
        }
        Map<String, String> members = new LinkedHashMap<>();
        while (nextKey()) {
            String key = in.text();
            if (members.containsKey(key)) {
                duplicateKey(key);
                continue;
            }
            path.enter(key);
            if (type.key().parse(key) == null) {
                add(type.key().fault(key));
            }
            if (advance() == Token.NULL) {
                emptyField();
            } else {
                String value = scalar(type.value());
                members.put(key, value == null ? type.value().standIn() : value);
            }
            path.leave();
        }
        return members;
    }

    @Override
    public <T, B> @Nullable T object(ObjectType<T, B> type) {
        if (token == Token.BEGIN_OBJECT) {
            return members(type);
        }
        Optional<Field<T, B, ?>> plainText = type.plainText();
        if (plainText.isPresent() && (token == Token.TEXT || token == Token.PLAIN)) {
            B builder = type.newBuilder();
            if (!plainText.get().read(this, builder)) {
                plainText.get().standIn(builder);
            }
            return type.build(builder);
        }
        wrongType(type);
        return null;
    }

    private <T, B> T members(ObjectType<T, B> type) {
        B builder = type.newBuilder();
        List<Field<T, B, ?>> fields = type.fields();
        long seen = 0;
        long given = 0;
        boolean merged = false;
        Set<String> extensions = new HashSet<>();
        while (nextKey()) {
            String key = in.text();
            int index = type.indexOf(key);
            if (index < 0 && key.startsWith(ObjectType.EXTENSION_PREFIX)) {
                if (extensions.add(key)) {
                    extension(type, builder, key);
                } else {
                    duplicateKey(key);
                }
                continue;
            }
            if (index < 0) {
                merged |= key.equals(MERGE_KEY);
                index = unknownField(type, key);
                if (index < 0 || ((seen | given) & 1L << index) != 0) {
                    skipNext();
                } else {
                    given |= 1L << index;
                    misnamedField(fields.get(index), key, builder);
                }
                continue;
            }
            if ((seen & 1L << index) != 0) {
                duplicateKey(key);
                continue;
            }
            seen |= 1L << index;
            Field<T, B, ?> field = fields.get(index);
            path.enter(key);
            if ((given & 1L << index) != 0) {
                // A misnamed key before it stands for it.
                lose();
                skipNext();
            } else if (advance() != Token.NULL) {
                given |= 1L << index;
                read(field, builder);
            } else if (!field.isRequired()) {
                emptyField();
            }
            path.leave();
        }
        for (int i = 0; i < fields.size(); i++) {
            Field<T, B, ?> field = fields.get(i);
            if (field.isRequired() && (given & 1L << i) == 0) {
                missingField(type, field, (seen & 1L << i) != 0, merged);
                field.standIn(builder);
            }
        }
        return type.build(builder);
    }

    private <B> void read(Field<?, B, ?> field, B builder) {
        if (!field.read(this, builder) && field.isRequired()) {
            field.standIn(builder);
        }
    }

    /** Reads the value of a key as that of the field that it nearly names, if it has the form of one. */
    private <B> void misnamedField(Field<?, B, ?> field, String key, B builder) {
        misnamed.add(path.to(key), misnamed.inReport(path.toString()) + "/" + field.name());
        path.enter(key);
        advance();
        if (hasFormOf(field.type())) {
            read(field, builder);
        } else {
            lose();
            skip();
            if (field.isRequired()) {
                field.standIn(builder);
            }
        }
        path.leave();
    }

    private boolean hasFormOf(ValueType<?> type) {
        return switch (token) {
            case BEGIN_OBJECT -> type instanceof ObjectType<?, ?> || type instanceof MapType;
            case BEGIN_LIST -> type instanceof ListType<?>;
            case TEXT, PLAIN ->
                type instanceof ScalarType<?>
                        || (type instanceof ObjectType<?, ?> object
                                && object.plainText().isPresent());
            case NUMBER, BOOLEAN -> type instanceof ScalarType<?>;
            default -> false;
        };
    }

    /** Moves to the next key of the object at hand, over any that cannot be one; false where the object ends. */
    private boolean nextKey() {
        while (advance() == Token.FOREIGN) {
            add(ProblemCode.WRONG_TYPE, in.text() + " stands where a key belongs; a key is a text");
            skipNext();
        }
        return token != Token.END_OBJECT;
    }

    private <T, B> void extension(ObjectType<T, B> type, B builder, String key) {
        path.enter(key);
        textOrStandIn(key);
        int before = log.errors();
        advance();
        ExtensionValue value = any();
        if (log.errors() == before) {
            type.putExtension(builder, key, value);
        }
        path.leave();
    }

    private ExtensionValue any() {
        return switch (token) {
            case BEGIN_OBJECT -> anyObject();
            case BEGIN_LIST -> anyList();
            case TEXT -> ExtensionValue.of(textOrStandIn(in.text()));
            case NUMBER -> {
                limitDigits(in.text());
                yield new NumberValue(in.text());
            }
            case BOOLEAN -> ExtensionValue.of(in.text().equals("true"));
            case PLAIN -> {
                ExtensionValue value = in.plainValue();
                if (value instanceof NumberValue number) {
                    limitDigits(number.literal());
                } else if (value instanceof ExtensionValue.TextValue text) {
                    textOrStandIn(text.text());
                }
                yield value;
            }
            case FOREIGN -> {
                lose();
                add(ProblemCode.WRONG_TYPE, in.text() + " stands where a value that JSON has too belongs");
                yield ExtensionValue.none();
            }
            default -> ExtensionValue.none();
        };
    }

    private ExtensionValue anyList() {
        List<ExtensionValue> items = new ArrayList<>();
        path.enterList();
        while (advance() != Token.END_LIST) {
            path.index(items.size());
            items.add(any());
        }
        path.leave();
        return ExtensionValue.of(items);
    }

    private ExtensionValue anyObject() {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        while (nextKey()) {
            String key = in.text();
            if (members.containsKey(key)) {
                duplicateKey(key);
                continue;
            }
            path.enter(key);
            textOrStandIn(key);
            advance();
            members.put(key, any());
            path.leave();
        }
        return ExtensionValue.of(members);
    }

    private String textOrStandIn(String text) {
        ScalarType<String> type = Tables.TEXT;
        if (type.parse(text) == null) {
            add(type.fault(text));
            return type.standIn();
        }
        return text;
    }

    /** Notes a key that is no field's name, and gives the place of the field that was probably meant, or -1. */
    private <T, B> int unknownField(ObjectType<T, B> type, String key) {
        Optional<String> meant =
                Nearest.to(key, type.fields().stream().map(Field::name).toList());
        String message = Shown.quoted(key) + " is not a field of " + type.name();
        if (key.equals(MERGE_KEY)) {
            message += ": merge keys are not read; write the fields out";
        } else if (meant.isPresent()) {
            message += "; did you mean " + Shown.quoted(meant.get()) + "?";
        } else {
            message += "; a key of your own starts with " + ObjectType.EXTENSION_PREFIX;
        }
        Problem problem = Problem.builder(ProblemCode.UNKNOWN_FIELD)
                .pointer(path.to(key))
                .message(message)
                .suggestion(meant)
                .build();
        log.add(problem, in.offset());
        return meant.map(type::indexOf).orElse(-1);
    }

    private void duplicateKey(String key) {
        path.enter(key);
        add(
                ProblemCode.DUPLICATE_KEY,
                Shown.quoted(key) + " stands twice in this object, and only the first one counts; take one out");
        path.leave();
        skipNext();
    }

    private void emptyField() {
        unread.addEmpty(misnamed.inReport(path.toString()));
        log.addAtKey(problem(ProblemCode.EMPTY_FIELD, "the key has no value; give it one, or take it out"));
    }

    private <T, B> void missingField(ObjectType<T, B> type, Field<T, B, ?> field, boolean empty, boolean merged) {
        String object = path.toString();
        path.enter(field.name());
        lose();
        if (!merged) {
            String which = Shown.quoted(field.name());
            String what = empty ? which + " has no value" : type.name() + " has no " + which;
            Problem problem = problem(
                    ProblemCode.MISSING_FIELD, what + ", which is required: " + uncapitalized(field.documentation()));
            log.addAtStartOf(object, problem);
        }
        path.leave();
    }

    private static String uncapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                + sentence.substring(1).replaceFirst("\\.$", "");
    }

    private void wrongType(ValueType<?> wanted) {
        lose();
        String what = switch (token) {
            case BEGIN_OBJECT -> "an object";
            case BEGIN_LIST -> "a list";
            case NULL -> "nothing";
            case TEXT, PLAIN -> "the text " + Shown.quoted(in.text());
            case NUMBER -> "the number " + in.text();
            default -> in.text();
        };
        boolean quotesMissing = (token == Token.NUMBER || token == Token.BOOLEAN)
                && wanted instanceof ScalarType<?> scalar
                && scalar.parse(in.text()) != null;
        boolean quotesTooMany =
                token == Token.TEXT && wanted instanceof ScalarType<?> scalar && scalar.parse(in.text()) != null;
        String advice = "";
        if (quotesMissing) {
            advice = "; put it in quotation marks";
        } else if (quotesTooMany) {
            advice = "; write it without quotation marks";
        } else if (wanted instanceof ListType<?> && (token == Token.TEXT || token == Token.PLAIN)) {
            advice = "; put it in a list";
        }
        add(ProblemCode.WRONG_TYPE, what + " stands where " + wanted.noun() + " belongs" + advice);
        skip();
    }

    private void add(Fault fault) {
        lose();
        Problem problem = Problem.builder(fault.code())
                .pointer(path.toString())
                .message(fault.message())
                .suggestion(fault.suggestion())
                .build();
        log.add(problem, in.offset());
    }

    private void add(ProblemCode code, String message) {
        log.add(problem(code, message), in.offset());
    }

    private Problem problem(ProblemCode code, String message) {
        return Problem.builder(code).pointer(path.toString()).message(message).build();
    }

    private void skipNext() {
        advance();
        skip();
    }

    /** Passes over the value whose first token is at hand, but for the texts in it, which may be ids. */
    private void skip() {
        int outside = depth;
        boolean inside = token == Token.BEGIN_OBJECT || token == Token.BEGIN_LIST;
        mention();
        while (inside) {
            advance();
            mention();
            inside = depth >= outside;
        }
    }

    private void mention() {
        if (token == Token.TEXT || token == Token.PLAIN) {
            unread.addText(in.text());
        }
    }

    /** Notes that the value at hand is not what the author meant. */
    private void lose() {
        complete = false;
        unread.addValue(misnamed.inReport(path.toString()));
    }

    private Token advance() {
        token = in.next();
        switch (token) {
            case BEGIN_OBJECT, BEGIN_LIST -> {
                if (++depth > limits.maxDepth()) {
                    throw limitExceeded(
                            "objects and lists stand more than " + limits.maxDepth() + " deep in each other");
                }
            }
            case END_OBJECT, END_LIST -> depth--;
            default -> {}
        }
        if (large) {
            limitSize();
        }
        return token;
    }

    private void limitDigits(String number) {
        if (number.length() > limits.maxNumberDigits()
                && number.chars().filter(Character::isDigit).count() > limits.maxNumberDigits()) {
            throw limitExceeded("the number has more than " + limits.maxNumberDigits() + " digits");
        }
    }

    private void limitSize() {
        int offset = in.offset();
        if (source.byteAt(offset) - startByte > limits.maxDocumentBytes()) {
            throw Source.tooLarge(limits.maxDocumentBytes(), offset);
        }
    }

    private UnreadableException limitExceeded(String message) {
        return new UnreadableException(ProblemCode.LIMIT_EXCEEDED, message, in.offset());
    }
}
