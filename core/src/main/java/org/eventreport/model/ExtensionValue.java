package org.eventreport.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of a key that starts with {@code x-}: any value of JSON (RFC 8259), kept as it is. Immutable.
 *
 * <pre>{@code
 * Talk talk = Talk.builder()
 *     .title("Rump kernels")
 *     .putExtensions("x-rating", ExtensionValue.of(new BigDecimal("4.50")))
 *     .build();
 * }</pre>
 *
 * <p>{@link #fromJava} makes a value from ordinary maps, lists, texts and numbers, and {@link #toJava} is the way back. No other
 * method takes a {@code null}; {@link #none} is the value for that.
 */
public sealed interface ExtensionValue extends Serializable {

    /**
     * Returns a text.
     *
     * @param text the text
     * @return the value
     */
    static ExtensionValue of(String text) {
        return new TextValue(text);
    }

    /**
     * Returns a number with all its digits: {@code 1.10} stays {@code 1.10}.
     *
     * @param number the number
     * @return the value
     */
    static ExtensionValue of(BigDecimal number) {
        return new NumberValue(number.toString());
    }

    /**
     * Returns a whole number.
     *
     * @param number the number
     * @return the value
     */
    static ExtensionValue of(long number) {
        return new NumberValue(Long.toString(number));
    }

    /**
     * Returns true or false.
     *
     * @param value which of the two
     * @return the value
     */
    static ExtensionValue of(boolean value) {
        return new BooleanValue(value);
    }

    /**
     * Returns a list.
     *
     * @param items the items
     * @return the value
     * @throws NullPointerException if an item is null
     */
    static ExtensionValue of(List<ExtensionValue> items) {
        return new ListValue(items);
    }

    /**
     * Returns an object.
     *
     * @param members the values by their keys
     * @return the value
     * @throws NullPointerException if a key or value is null
     */
    static ExtensionValue of(Map<String, ExtensionValue> members) {
        return new ObjectValue(members);
    }

    /**
     * Returns no value, which is {@code null} in JSON and YAML.
     *
     * @return the value
     */
    static ExtensionValue none() {
        return new NullValue();
    }

    /**
     * Returns the value of an ordinary Java object.
     *
     * <pre>{@code
     * ExtensionValue.fromJava(Map.of("stars", 4.5, "by", List.of("ana", "eva")));
     * }</pre>
     *
     * @param object a {@link String}; a {@link Boolean}; a {@link Byte}, {@link Short}, {@link Integer}, {@link Long}, {@link
     *     java.math.BigInteger} or {@link BigDecimal}, whose digits are kept; a finite {@link Float} or {@link Double}, of which as
     *     many digits are written as {@link Double#toString} needs; a {@link List} of these; a {@link Map} of these whose keys
     *     are strings; an {@link ExtensionValue}; or null, which is {@link #none}
     * @return the value
     * @throws IllegalArgumentException for any other object, also within a list or map, or if they are nested more than 1,000
     *     levels deep
     */
    static ExtensionValue fromJava(@Nullable Object object) {
        return JavaValues.read(object, 0);
    }

    /**
     * Returns the value as an ordinary Java object.
     *
     * @return a {@link String}; a {@link Boolean}; a {@link BigDecimal} with all digits of a number; a {@link List} of these; a
     *     {@link Map} of these by their keys, in the same order; or null for {@link #none}. Lists and maps cannot be changed
     * @throws ArithmeticException if the exponent of a number is out of the range of {@link BigDecimal}
     * @throws IllegalArgumentException if lists and objects are nested more than 1,000 levels deep, which no file can contain
     */
    default @Nullable Object toJava() {
        return JavaValues.write(this, 0);
    }

    /**
     * A text.
     *
     * @param text the text
     */
    record TextValue(String text) implements ExtensionValue {

        /**
         * Creates a text.
         *
         * @param text the text
         * @throws NullPointerException if the text is null
         */
        public TextValue {
            Objects.requireNonNull(text, "text");
        }

        /** Returns the text. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number of any size and precision, as it was written. Numbers are equal if they are written the same, so
     * {@code 1.1} and {@code 1.10} differ.
     *
     * @param literal the number (RFC 8259, section 6)
     */
    record NumberValue(String literal) implements ExtensionValue {

        private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

        /**
         * Creates a number.
         *
         * @param literal the number (RFC 8259, section 6)
         * @throws IllegalArgumentException if JSON has no such number
         */
        public NumberValue {
            if (!NUMBER.matcher(literal).matches()) {
                throw new IllegalArgumentException("not a JSON number: " + literal);
            }
        }

        /**
         * Returns the number.
         *
         * @return the number with all its digits
         * @throws ArithmeticException if its exponent is out of the range of {@link BigDecimal}
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

        /** Returns the literal. */
        @Override
        public String toString() {
            return literal;
        }
    }

    /**
     * True or false.
     *
     * @param value which of the two
     */
    record BooleanValue(boolean value) implements ExtensionValue {

        /** Returns {@code true} or {@code false}. */
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** No value. */
    record NullValue() implements ExtensionValue {

        /** Returns {@code null}. */
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A list.
     *
     * @param items the items
     */
    record ListValue(List<ExtensionValue> items) implements ExtensionValue {

        /**
         * Creates a list.
         *
         * @param items the items
         * @throws NullPointerException if an item is null
         */
        public ListValue {
            items = List.copyOf(items);
        }

        /** Returns the items in brackets. */
        @Override
        public String toString() {
            return items.toString();
        }
    }

    /**
     * An object. The order of its keys is kept, but has no meaning: objects that differ only by it are equal.
     *
     * @param members the values by their keys
     */
    record ObjectValue(Map<String, ExtensionValue> members) implements ExtensionValue {

        /**
         * Creates an object.
         *
         * @param members the values by their keys
         * @throws NullPointerException if a key or value is null
         */
        public ObjectValue {
            Map<String, ExtensionValue> copy = new LinkedHashMap<>(members);
            copy.forEach((key, value) -> {
                Objects.requireNonNull(key, "a key is null");
                Objects.requireNonNull(value, () -> "the value of " + key + " is null; use ExtensionValue.none()");
            });
            members = Collections.unmodifiableMap(copy);
        }

        /** Returns the members in braces. */
        @Override
        public String toString() {
            return members.toString();
        }
    }
}
