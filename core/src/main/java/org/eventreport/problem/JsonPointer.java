package org.eventreport.problem;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path from the root of a report to one of its values, as a JSON Pointer (RFC 6901). Immutable.
 *
 * <pre>{@code
 * JsonPointer date = JsonPointer.of("talks").index(3).field("date");
 * date.toString();                               // "/talks/3/date"
 * date.equals(JsonPointer.parse("/talks/3/date"));  // true
 * }</pre>
 *
 * <p>Pointers to values of one object share the pointer to that object, so that thousands of them take little memory.
 */
public final class JsonPointer implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private static final JsonPointer ROOT = new JsonPointer(null, "");

    private final @Nullable JsonPointer parent;
    private final String token;
    private final int depth;
    private final int hash;

    private JsonPointer(@Nullable JsonPointer parent, String token) {
        this.parent = parent;
        this.token = token;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hash = parent == null ? 1 : 31 * parent.hash + token.hashCode();
    }

    /**
     * Returns the pointer to the whole report, whose text is empty.
     *
     * @return the pointer to the root
     */
    public static JsonPointer root() {
        return ROOT;
    }

    /**
     * Returns the pointer that leads through fields of these names: {@code of("event", "venue")} is {@code /event/venue}.
     *
     * @param names the names, not escaped; none for the root
     * @return the pointer
     */
    public static JsonPointer of(String... names) {
        JsonPointer pointer = ROOT;
        for (String name : names) {
            pointer = pointer.field(name);
        }
        return pointer;
    }

    /**
     * Returns the pointer that a text spells.
     *
     * @param text a JSON Pointer (RFC 6901, section 3), such as {@code /talks/3/title}; empty for the root
     * @return the pointer
     * @throws IllegalArgumentException if the text is not a JSON Pointer
     */
    public static JsonPointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer starts with /: " + ProblemText.quote(text));
        }
        JsonPointer pointer = ROOT;
        for (String token : text.substring(1).split("/", -1)) {
            pointer = pointer.field(unescape(token));
        }
        return pointer;
    }

    private static String unescape(String token) {
        int tilde = token.indexOf('~');
        if (tilde < 0) {
            return token;
        }
        StringBuilder name = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '~') {
                i++;
                char escaped = i < token.length() ? token.charAt(i) : ' ';
                if (escaped != '0' && escaped != '1') {
                    throw new IllegalArgumentException(
                            "in a JSON Pointer, ~ is followed by 0 or 1: " + ProblemText.quote(token));
                }
                c = escaped == '0' ? '~' : '/';
            }
            name.append(c);
        }
        return name.toString();
    }

    /**
     * Returns the pointer to a field of the object that this one points to.
     *
     * @param name the name of the field, not escaped
     * @return the pointer to the field
     */
    public JsonPointer field(String name) {
        return new JsonPointer(this, name);
    }

    /**
     * Returns the pointer to an item of the list that this one points to.
     *
     * @param index the index of the item, from 0
     * @return the pointer to the item
     */
    public JsonPointer index(int index) {
        return new JsonPointer(this, Integer.toString(index));
    }

    /**
     * Returns the pointer to the object or list that contains the value.
     *
     * @return the pointer without its last step; empty for the root
     */
    public Optional<JsonPointer> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Returns the steps of the path, from the root: names of fields, not escaped, and indices of items in decimal digits.
     * RFC 6901 calls them reference tokens.
     *
     * @return the steps, none for the root
     */
    public List<String> tokens() {
        String[] tokens = new String[depth];
        for (JsonPointer at = this; at.parent != null; at = at.parent) {
            tokens[at.depth - 1] = at.token;
        }
        return List.of(tokens);
    }

    /** Returns whether the other object is a pointer to the same value. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof JsonPointer pointer) || hash != pointer.hash || depth != pointer.depth) {
            return false;
        }
        JsonPointer a = this;
        JsonPointer b = pointer;
        while (a != b) {
            if (a == null || b == null || !a.token.equals(b.token)) {
                return false;
            }
            a = a.parent;
            b = b.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns the pointer as text (RFC 6901, section 3), such as {@code /talks/3/title}; empty for the root. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String name : tokens()) {
            text.append('/');
            if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
                text.append(name);
            } else {
                text.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return text.toString();
    }
}
