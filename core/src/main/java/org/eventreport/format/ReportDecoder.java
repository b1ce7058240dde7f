package org.eventreport.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eventreport.format.spi.Token;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Report;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.Path;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.ValueSource;
import org.eventreport.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a report from the tokens of a document, by the tables of the schema.
 *
 * <p>It does not stop at a problem. A harmless placeholder replaces a required value that is missing or invalid, so
 * that lists keep their indices. A key that is nearly the name of a field is read as that field, so that one wrong
 * letter is one problem.
 *
 * <p>A method that decodes a value starts with its first token as the current one, and ends with its last.
 */
final class ReportDecoder implements ValueSource {

    /** What is known about a field of the current object. */
    private enum FieldState {
        ABSENT,
        /** Its key is present, but has no value. */
        EMPTY,
        /** A misnamed key gave it a value. */
        MISNAMED,
        /** It has a value. */
        PRESENT
    }

    private final LimitedTokenReader in;
    private final DecodingProblems problems;
    private final ExtensionDecoder extensions;
    private final Path path;

    ReportDecoder(LimitedTokenReader in, DecodingProblems problems) {
        this.in = in;
        this.problems = problems;
        this.extensions = new ExtensionDecoder(in, problems);
        this.path = problems.path();
    }

    /** Decodes the report of the document, with placeholders for what could not be read; null if there is none. */
    @Nullable
    Report decode() {
        in.next();
        return Tables.REPORT.read(this);
    }

    @Override
    public <V> @Nullable V scalar(ScalarType<V> type) {
        boolean fits = switch (in.current()) {
            case PLAIN -> true;
            case TEXT -> type.form() == ScalarType.Form.TEXT || type.form() == ScalarType.Form.DATE;
            case NUMBER -> type.form() == ScalarType.Form.NUMBER;
            case BOOLEAN -> type.form() == ScalarType.Form.BOOLEAN;
            default -> false;
        };
        if (!fits) {
            problems.wrongType(type);
            return null;
        }
        String text = in.text();
        if (type.form() == ScalarType.Form.NUMBER) {
            in.limitDigits(text);
        }
        V value = type.parse(text);
        if (value == null) {
            problems.invalid(type.explain(text));
            problems.unread().addText(text);
        }
        return value;
    }

    @Override
    public <V> @Nullable List<V> list(ListType<V> type) {
        if (in.current() != Token.BEGIN_LIST) {
            problems.wrongType(type);
            return null;
        }
        List<V> items = new ArrayList<>();
        path.enterList();
        while (in.next() != Token.END_LIST) {
            path.index(items.size());
            V item = type.item().read(this);
            items.add(item == null ? type.item().placeholder() : item);
        }
        path.leave();
        return items;
    }

    @Override
    public @Nullable Map<String, String> map(MapType type) {
        if (in.current() != Token.BEGIN_OBJECT) {
            problems.wrongType(type);
            return null;
        }
        Map<String, String> members = new LinkedHashMap<>();
        while (problems.nextKey()) {
            String key = in.text();
            if (members.containsKey(key)) {
                problems.duplicateKey(key);
                continue;
            }
            path.enter(key);
            if (type.key().parse(key) == null) {
                problems.invalid(type.key().explain(key));
            }
            if (in.next() == Token.NULL) {
                problems.emptyField();
            } else {
                String value = scalar(type.value());
                members.put(key, value == null ? type.value().placeholder() : value);
            }
            path.leave();
        }
        return members;
    }

    @Override
    public <T, B> @Nullable T object(ObjectType<T, B> type) {
        if (in.current() == Token.BEGIN_OBJECT) {
            return members(type);
        }
        Optional<Field<T, B, ?>> shorthand = type.shorthand();
        if (shorthand.isPresent() && (in.current() == Token.TEXT || in.current() == Token.PLAIN)) {
            B builder = type.newBuilder();
            if (!shorthand.get().read(this, builder)) {
                shorthand.get().setPlaceholder(builder);
            }
            return type.build(builder);
        }
        problems.wrongType(type);
        return null;
    }

    private <T, B> T members(ObjectType<T, B> type) {
        B builder = type.newBuilder();
        FieldState[] states = new FieldState[type.fields().size()];
        Arrays.fill(states, FieldState.ABSENT);
        boolean merged = false;
        Set<String> extensionKeys = new HashSet<>();
        while (problems.nextKey()) {
            String key = in.text();
            int index = type.indexOf(key);
            if (index >= 0) {
                states[index] = field(type.fields().get(index), builder, states[index]);
            } else if (!key.startsWith(ObjectType.EXTENSION_PREFIX)) {
                merged |= key.equals(DecodingProblems.MERGE_KEY);
                unknownField(type, builder, key, states);
            } else if (extensionKeys.add(key)) {
                extension(type, builder, key);
            } else {
                problems.duplicateKey(key);
            }
        }
        for (int i = 0; i < states.length; i++) {
            Field<T, B, ?> field = type.fields().get(i);
            if (field.isRequired() && (states[i] == FieldState.ABSENT || states[i] == FieldState.EMPTY)) {
                missingField(type, builder, field, states[i], merged);
            }
        }
        return type.build(builder);
    }

    /** Decodes the value of a field, and returns what is then known about the field. */
    private <B> FieldState field(Field<?, B, ?> field, B builder, FieldState state) {
        if (state == FieldState.PRESENT || state == FieldState.EMPTY) {
            problems.duplicateKey(field.name());
            return state;
        }
        path.enter(field.name());
        FieldState now = FieldState.PRESENT;
        if (state == FieldState.MISNAMED) {
            // The misnamed key was reported, and its value is the one that counts.
            problems.lose();
            problems.skipNext();
        } else if (in.next() != Token.NULL) {
            read(field, builder);
        } else {
            now = FieldState.EMPTY;
            if (!field.isRequired()) {
                problems.emptyField();
            }
        }
        path.leave();
        return now;
    }

    private <B> void read(Field<?, B, ?> field, B builder) {
        if (!field.read(this, builder) && field.isRequired()) {
            field.setPlaceholder(builder);
        }
    }

    /** Reports an unknown key, and reads its value as that of the field that was probably meant, if that has none yet. */
    private <T, B> void unknownField(ObjectType<T, B> type, B builder, String key, FieldState[] states) {
        int index = problems.unknownField(type, key);
        if (index < 0 || states[index] != FieldState.ABSENT) {
            problems.skipNext();
            return;
        }
        states[index] = FieldState.MISNAMED;
        Field<T, B, ?> field = type.fields().get(index);
        problems.misnamed(key, field);
        path.enter(key);
        in.next();
        if (hasFormOf(field.type())) {
            read(field, builder);
        } else {
            problems.lose();
            problems.skip();
            if (field.isRequired()) {
                field.setPlaceholder(builder);
            }
        }
        path.leave();
    }

    private boolean hasFormOf(ValueType<?> type) {
        return switch (in.current()) {
            case BEGIN_OBJECT -> type instanceof ObjectType<?, ?> || type instanceof MapType;
            case BEGIN_LIST -> type instanceof ListType<?>;
            case TEXT, PLAIN ->
                type instanceof ScalarType<?>
                        || (type instanceof ObjectType<?, ?> object
                                && object.shorthand().isPresent());
            case NUMBER, BOOLEAN -> type instanceof ScalarType<?>;
            default -> false;
        };
    }

    private <B> void extension(ObjectType<?, B> type, B builder, String key) {
        int errors = problems.errors();
        ExtensionValue value = extensions.member(key);
        if (problems.errors() == errors) {
            type.putExtension(builder, key, value);
        }
    }

    private <T, B> void missingField(
            ObjectType<T, B> type, B builder, Field<T, B, ?> field, FieldState state, boolean merged) {
        path.enter(field.name());
        problems.lose();
        path.leave();
        if (!merged) {
            problems.missingField(type, field, state == FieldState.EMPTY);
        }
        field.setPlaceholder(builder);
    }
}
