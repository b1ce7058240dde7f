package org.eventreport.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eventreport.format.spi.EmbeddedTokens;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one document: kept up to the limit, counted beyond it, and finally sorted in the order of the text.
 */
final class ProblemLog {

    /** A problem that was added, and can still be replaced or removed. */
    static final class Entry {
        private Problem problem;
        private int offset;

        private Entry(Problem problem, int offset) {
            this.problem = problem;
            this.offset = offset;
        }

        Problem problem() {
            return problem;
        }

        /** Replaces the problem by one of the same severity. */
        void replace(Problem other) {
            problem = other;
        }
    }

    private final Validator validator;
    private final int limit;
    private final List<Entry> entries = new ArrayList<>();

    /** Finds the places that are not known yet; null if there are none. */
    private @Nullable PlaceFinder unplaced;

    private int errors;
    private int warnings;

    ProblemLog(ReadOptions options) {
        this.validator = options.validator();
        this.limit = options.limits().maxProblems();
    }

    /** Adds a problem at an index into the text, and returns it; null if it does not count or is over the limit. */
    @Nullable
    Entry add(Problem problem, int offset) {
        return enter(problem, offset);
    }

    /** Adds the problem that the text cannot be read any further. */
    void add(UnreadableException e) {
        enter(problem(e.code(), e.reason()), e.offset());
    }

    /** Adds a problem after the document, at a place of its own. */
    void addAfter(ProblemCode code, String message, Place place) {
        enter(problem(code, message).withPlace(place), Integer.MAX_VALUE);
    }

    /** Adds a problem at the value that a pointer leads to. */
    @Nullable
    Entry addAtValue(Problem problem, JsonPointer pointer) {
        return findLater(enter(problem, 0), pointer, false);
    }

    /** Adds a problem at the key of the value that it is about. */
    @Nullable
    Entry addAtKey(Problem problem) {
        return findLater(enter(problem, 0), problem.pointer(), true);
    }

    private static Problem problem(ProblemCode code, String message) {
        return Problem.builder(code)
                .pointer(JsonPointer.root())
                .message(message)
                .build();
    }

    /** Returns whether problems with a code are errors. */
    boolean isError(ProblemCode code) {
        return validator.severity(code).equals(Optional.of(Severity.ERROR));
    }

    /** Adds a problem with the severity that its code has; null if it is switched off or over the limit. */
    private @Nullable Entry enter(Problem problem, int offset) {
        Severity severity = validator.severity(problem).orElse(null);
        if (severity == null) {
            return null;
        }
        if (severity == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (entries.size() == limit) {
            return null;
        }
        Entry entry = new Entry(problem.withSeverity(severity), offset);
        entries.add(entry);
        return entry;
    }

    /** Returns how many problems there are so far, up to the limit. */
    int size() {
        return entries.size();
    }

    /** Removes the problems that were added after the first few. */
    void keepFirst(int count) {
        while (entries.size() > count) {
            remove(entries.size() - 1);
        }
    }

    /** Removes a problem that was added lately. */
    void remove(Entry entry) {
        int index = entries.lastIndexOf(entry);
        if (index >= 0) {
            remove(index);
        }
    }

    private void remove(int index) {
        if (entries.remove(index).problem.severity() == Severity.ERROR) {
            errors--;
        } else {
            warnings--;
        }
    }

    private @Nullable Entry findLater(@Nullable Entry entry, JsonPointer pointer, boolean key) {
        if (entry == null) {
            return null;
        }
        unplaced = unplaced == null ? new PlaceFinder() : unplaced;
        unplaced.want(pointer, key, (offset, scalar) -> {
            entry.offset = offset;
            if (scalar != null) {
                entry.problem = entry.problem.withPointer(scalar);
            }
        });
        return entry;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    /** Finds the places that are not known yet, in the tokens that were read. */
    void findPlaces(TokenTape tape, LimitedTokenReader in) {
        if (unplaced != null) {
            unplaced.find(tape, in::offsetAt);
        }
    }

    /** Returns the problems with their places, in the order of the text. */
    List<Problem> inOrder(Source source) {
        return entries.isEmpty() ? List.of() : inOrder(offset -> Optional.of(source.placeAt(offset)));
    }

    /** Returns the problems with their places, as far as these are known, in the order of the document. */
    List<Problem> inOrder(EmbeddedTokens document) {
        return inOrder(document::placeAt);
    }

    private List<Problem> inOrder(IntFunction<Optional<Place>> places) {
        entries.sort(Comparator.comparingInt(entry -> entry.offset));
        return entries.stream()
                .map(entry -> entry.problem.place().isPresent()
                        ? entry.problem
                        : entry.problem.withPlace(places.apply(entry.offset)))
                .toList();
    }
}
