package org.eventreport.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The value of a key that starts with {@code x-}: anything that JSON can say, kept as it is.
 *
 * <pre>{@code
 * Talk talk = Talk.builder()
 *     .title("Rump kernels")
 *     .putExtensions("x-rating", ExtensionValue.of(new BigDecimal("4.50")))
 *     .build();
 * }</pre>
 */
public sealed interface ExtensionValue extends Serializable {

    /** A text. */
    static ExtensionValue of(String text) {
        return new TextValue(text);
    }

    /** A number, with all its digits: {@code 1.10} stays {@code 1.10}. */
    static ExtensionValue of(BigDecimal number) {
        return new NumberValue(number.toString());
    }

    /** A whole number. */
    static ExtensionValue of(long number) {
        return new NumberValue(Long.toString(number));
    }

    /** True or false. */
    static ExtensionValue of(boolean value) {
        return new BooleanValue(value);
    }

    /** A list. */
    static ExtensionValue of(List<ExtensionValue> items) {
        return new ListValue(items);
    }

    /** An object: keys, each with a value. */
    static ExtensionValue of(Map<String, ExtensionValue> members) {
        return new ObjectValue(members);
    }

    /** The value that says that there is none, {@code null} in JSON. */
    static ExtensionValue none() {
        return new NullValue();
    }

    /** A text. */
    record TextValue(String text) implements ExtensionValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number of any size and precision, as it was written. Numbers are equal where they are written the same, so
     * {@code 1.1} and {@code 1.10} differ.
     *
     * @param literal the number as RFC 8259, section 6, writes it
     */
    record NumberValue(String literal) implements ExtensionValue {
        private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

        public NumberValue {
            if (!NUMBER.matcher(literal).matches()) {
                throw new IllegalArgumentException("not a JSON number: " + literal);
            }
        }

        /**
         * The number itself.
         *
         * @throws ArithmeticException if its exponent is beyond what {@link BigDecimal} holds
         */
        public BigDecimal toBigDecimal() {
            try {
                return new BigDecimal(literal);
            } catch (NumberFormatException e) {
                ArithmeticException tooLarge = new ArithmeticException("exponent out of range: " + literal);
                tooLarge.initCause(e);
                throw tooLarge;
            }
        }

        @Override
        public String toString() {
            return literal;
        }
    }

    /** True or false. */
    record BooleanValue(boolean value) implements ExtensionValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** No value. */
    record NullValue() implements ExtensionValue {
        @Override
        public String toString() {
            return "null";
        }
    }

    /** A list, in its order. */
    record ListValue(List<ExtensionValue> items) implements ExtensionValue {
        public ListValue {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /** An object; the order of its keys is kept, but says nothing: objects that differ only in it are equal. */
    record ObjectValue(Map<String, ExtensionValue> members) implements ExtensionValue {
        public ObjectValue {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String toString() {
            return members.toString();
        }
    }
}
