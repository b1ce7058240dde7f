package org.eventreport.diff;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eventreport.problem.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * One change between two reports. Immutable.
 *
 * <pre>{@code
 * Change change = ReportDiff.between(old, edited).changes().get(0);
 * change.kind();            // CHANGED
 * change.pointer();         // /talks/3/title
 * change.valueBefore();     // "Rump kernel", with the quotation marks
 * change.line("expected");  // /talks/3/title: was "Rump kernel", expected "Rump kernels"
 * }</pre>
 */
public final class Change implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** What happened to a value. */
    public enum Kind {
        /** A field or an item of a list that was not there before. */
        ADDED,
        /** A field or an item of a list that is no longer there. */
        REMOVED,
        /** A field or an item with another value. */
        CHANGED,
        /** The id of something that is otherwise the same. */
        RENAMED,
        /** An item that has another place among the items of its list. What changed within it is a change of its own. */
        MOVED
    }

    /**
     * A value, and where it is in one of the reports.
     *
     * @param text the value as JSON
     */
    record Side(JsonPointer pointer, Serializable value, String text) implements Serializable {}

    private final Kind kind;
    private final JsonPointer pointer;
    private final @Nullable Side before;
    private final @Nullable Side after;

    private Change(Kind kind, JsonPointer pointer, @Nullable Side before, @Nullable Side after) {
        this.kind = kind;
        this.pointer = pointer;
        this.before = before;
        this.after = after;
    }

    /** An added value; its pointer leads to where it would be in the report before. */
    static Change added(JsonPointer pointer, Side after) {
        return new Change(Kind.ADDED, pointer, null, after);
    }

    static Change removed(Side before) {
        return new Change(Kind.REMOVED, before.pointer(), before, null);
    }

    /** A change of a value that both reports have. */
    static Change of(Kind kind, Side before, Side after) {
        return new Change(kind, before.pointer(), before, after);
    }

    /** Returns the value after, or null. */
    @Nullable
    Object after() {
        return after == null ? null : after.value();
    }

    /**
     * Returns what happened.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the value that changed.
     *
     * @return the pointer in the report before the change; for what was added, the pointer to the object or list there that
     *     lacks it, and the name of the field or the index after the change
     */
    public JsonPointer pointer() {
        return pointer;
    }

    /** Returns the last step of {@link #pointer}: the name of a field or the index of an item. */
    String key() {
        List<String> steps = pointer.tokens();
        return steps.get(steps.size() - 1);
    }

    /**
     * Returns where the value was.
     *
     * @return the pointer in the report before the change; absent for what was added
     */
    public Optional<JsonPointer> pointerBefore() {
        return Optional.ofNullable(before).map(Side::pointer);
    }

    /**
     * Returns where the value is now. It differs from {@link #pointerBefore} below lists in which something was added,
     * removed or moved.
     *
     * @return the pointer in the report after the change; absent for what was removed
     */
    public Optional<JsonPointer> pointerAfter() {
        return Optional.ofNullable(after).map(Side::pointer);
    }

    /**
     * Returns the value before the change.
     *
     * @return the value as JSON (RFC 8259) on one line, in full, such as {@code "PT45M"} with the quotation marks; absent
     *     for what was added
     */
    public Optional<String> valueBefore() {
        return Optional.ofNullable(before).map(Side::text);
    }

    /**
     * Returns the value after the change.
     *
     * @return the value as JSON (RFC 8259) on one line, in full; absent for what was removed
     */
    public Optional<String> valueAfter() {
        return Optional.ofNullable(after).map(Side::text);
    }

    /**
     * Returns the change on one line, with a word of the caller for what comes after it. Long values are shortened to the
     * place where they differ, and control characters are visible symbols.
     *
     * @param now what precedes the value after the change: {@code now}, or {@code expected} where a test compares a report
     *     with the one that it expects
     * @return the line, such as {@code /talks/3/title: was "Rump kernel", expected "Rump kernels"}, without a line feed
     */
    public String line(String now) {
        return ChangeLine.of(this, now);
    }

    /** Returns whether the other object is the same change of the same value. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change change
                && kind == change.kind
                && pointer.equals(change.pointer)
                && Objects.equals(before, change.before)
                && Objects.equals(after, change.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, pointer, before, after);
    }

    /** Returns the change on one line, such as {@code /talks/3/title: was "Rump kernel", now "Rump kernels"}. */
    @Override
    public String toString() {
        return line("now");
    }
}
