package org.eventreport.diff;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.eventreport.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two reports, each with JSON Pointers and values. Immutable.
 *
 * <pre>{@code
 * ReportDiff diff = ReportDiff.between(old, edited);
 * diff.changes().forEach(System.out::println);   // /talks/3/title: was "Rump kernel", now "Rump kernels"
 * diff.apply(old).equals(edited);                // true
 * }</pre>
 *
 * <p>Items of a list are matched, so that an item that was inserted is one change, and not one for each item after it.
 * Talks, speakers and projects with one id are the same, then those with one title or name; authors and organisers are
 * matched by name, links and recordings by address, other items by value. An item that nothing matches was changed if
 * another one took its place, unless their ids differ; else it was added or removed. Items whose order among the others
 * changed were moved, as few of them as possible.
 *
 * <p>A field with a default that a report leaves out has that default. Extensions are compared key by key, and the lists in
 * them as a whole.
 */
public final class ReportDiff implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<Change> changes;

    private ReportDiff(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * Compares two reports.
     *
     * @param before the report as it was
     * @param after the report as it is now
     * @return what changed
     */
    public static ReportDiff between(Report before, Report after) {
        return new ReportDiff(Comparison.changes(before, after));
    }

    /**
     * Returns the changes.
     *
     * @return the changes in the order of the fields of the format; of a list first the items that were removed, then the
     *     others in their new order
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Returns whether the reports are equal.
     *
     * @return whether there are no changes
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Makes the changes to a report.
     *
     * @param report the report as it was
     * @return a report with the changes, equal to the one that the changed report was compared with
     * @throws IllegalArgumentException if the changes are not those of this report, as it does not have the values before
     *     them
     */
    public Report apply(Report report) {
        Report changed = Patch.apply(changes, report);
        if (!between(report, changed).equals(this)) {
            throw Patch.unfit();
        }
        return changed;
    }

    /** Returns whether the other object is a diff with the same changes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReportDiff diff && changes.equals(diff.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /** Returns a line for each change, without a line feed at the end; {@code no differences} if there are none. */
    @Override
    public String toString() {
        return isEmpty()
                ? "no differences"
                : changes.stream().map(Change::toString).collect(Collectors.joining("\n"));
    }
}
