package org.eventreport.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eventreport.format.spi.Token;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.ExtensionValue.NumberValue;
import org.eventreport.model.ExtensionValue.TextValue;
import org.eventreport.schema.Path;
import org.eventreport.schema.Tables;

/** Decodes the values of keys that start with {@code x-}: each has the type of its token. */
final class ExtensionDecoder {

    private final LimitedTokenReader in;
    private final DecodingProblems problems;
    private final Path path;

    ExtensionDecoder(LimitedTokenReader in, DecodingProblems problems) {
        this.in = in;
        this.problems = problems;
        this.path = problems.path();
    }

    /** Decodes the value of the current key. */
    ExtensionValue member(String key) {
        path.enter(key);
        text(key);
        in.next();
        ExtensionValue value = value();
        path.leave();
        return value;
    }

    /** Decodes the current value. */
    ExtensionValue value() {
        return switch (in.current()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_LIST -> list();
            case TEXT -> ExtensionValue.of(text(in.text()));
            case NUMBER -> new NumberValue(in.text());
            case BOOLEAN -> ExtensionValue.of(in.text().equals("true"));
            case PLAIN -> plain();
            case UNSUPPORTED -> {
                problems.unsupportedValue();
                yield ExtensionValue.none();
            }
            default -> ExtensionValue.none();
        };
    }

    private ExtensionValue plain() {
        ExtensionValue value = in.plainValue(in.text());
        if (value instanceof TextValue text) {
            text(text.text());
        } else if (value instanceof NumberValue number) {
            in.limitDigits(number.literal());
        }
        return value;
    }

    private ExtensionValue list() {
        List<ExtensionValue> items = new ArrayList<>();
        path.enterList();
        while (in.next() != Token.END_LIST) {
            path.index(items.size());
            items.add(value());
        }
        path.leave();
        return ExtensionValue.of(items);
    }

    private ExtensionValue object() {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        while (problems.nextKey()) {
            String key = in.text();
            if (members.containsKey(key)) {
                problems.duplicateKey(key);
            } else {
                members.put(key, member(key));
            }
        }
        return ExtensionValue.of(members);
    }

    /** Returns the text, or a placeholder for one that no report can contain. */
    private String text(String text) {
        if (Tables.TEXT.parse(text) == null) {
            problems.invalid(Tables.TEXT.explain(text));
            return Tables.TEXT.placeholder();
        }
        return text;
    }
}
