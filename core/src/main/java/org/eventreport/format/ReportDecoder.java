package org.eventreport.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eventreport.format.spi.Token;
import org.eventreport.model.ExtensionValue;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.Path;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.ValueSource;
import org.eventreport.schema.ValueType;
import org.eventreport.validation.rules.DoubtfulTexts;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a report or a part of one from the tokens of a document, by the tables of the schema.
 *
 * <p>It does not stop at a problem. A harmless placeholder replaces a required value that is missing or invalid, so
 * that lists keep their indices. A key that is nearly the name of a field is read as that field, so that one wrong
 * letter is one problem.
 *
 * <p>A method that decodes a value starts with its first token as the current one, and ends with its last.
 */
final class ReportDecoder implements ValueSource {

    private final LimitedTokenReader in;
    private final DecodingProblems problems;
    private final ExtensionDecoder extensions;
    private final Path path;
    private boolean doubtfulTexts;

    /** A list for each level of nesting, filled anew for each list of the report. */
    private final List<List<@Nullable Object>> lists = new ArrayList<>();

    private int listDepth;

    ReportDecoder(LimitedTokenReader in, DecodingProblems problems) {
        this.in = in;
        this.problems = problems;
        this.extensions = new ExtensionDecoder(in, problems);
        this.path = problems.path();
    }

    /** Decodes the value of the document, with placeholders for what could not be read; null if there is none. */
    <T> @Nullable T decode(ValueType<T> type) {
        in.next();
        return type.read(this);
    }

    /** Decodes the value of the document as that of a key that starts with {@code x-}. */
    ExtensionValue decodeExtension() {
        in.next();
        return extensions.value();
    }

    /** Returns whether a text that was decoded is {@linkplain DoubtfulTexts doubtful}. */
    boolean hasDoubtfulTexts() {
        return doubtfulTexts;
    }

    LimitedTokenReader tokens() {
        return in;
    }

    DecodingProblems problems() {
        return problems;
    }

    ExtensionDecoder extensions() {
        return extensions;
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
        } else if (DoubtfulTexts.contain(type, text)) {
            doubtfulTexts = true;
        }
        return value;
    }

    @Override
    public <V> @Nullable List<V> list(ListType<V> type) {
        if (in.current() != Token.BEGIN_LIST) {
            problems.wrongType(type);
            return null;
        }
        List<V> items = emptyList();
        path.enterList();
        listDepth++;
        while (in.next() != Token.END_LIST) {
            path.index(items.size());
            V item = type.item().read(this);
            items.add(item == null ? type.item().placeholder() : item);
        }
        listDepth--;
        path.leave();
        return items;
    }

    @SuppressWarnings("unchecked")
    private <V> List<V> emptyList() {
        if (lists.size() == listDepth) {
            lists.add(new ArrayList<>());
        }
        List<V> list = (List<V>) lists.get(listDepth);
        list.clear();
        return list;
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
            return new ObjectDecoder<>(this, type).decode();
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
}
