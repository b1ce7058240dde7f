package org.eventreport.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenReader;
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

    private static final class Entry {
        Problem problem;
        int offset;

        Entry(Problem problem, int offset) {
            this.problem = problem;
            this.offset = offset;
        }
    }

    private final Validator validator;
    private final int limit;
    private final List<Entry> entries = new ArrayList<>();
    private final PlaceFinder unplaced = new PlaceFinder();
    private boolean anyUnplaced;
    private int errors;
    private int warnings;

    ProblemLog(ReadOptions options) {
        this.validator = options.validator();
        this.limit = options.limits().maxProblems();
    }

    /** Adds a problem at an index into the text. */
    void add(Problem problem, int offset) {
        enter(problem, offset);
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
    void addAtValue(Problem problem, JsonPointer pointer) {
        findLater(enter(problem, 0), pointer, false);
    }

    /** Adds a problem at the key of the value that it is about. */
    void addAtKey(Problem problem) {
        findLater(enter(problem, 0), problem.pointer(), true);
    }

    private static Problem problem(ProblemCode code, String message) {
        return Problem.builder(code)
                .pointer(JsonPointer.root())
                .message(message)
                .build();
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

    private void findLater(@Nullable Entry entry, JsonPointer pointer, boolean key) {
        if (entry == null) {
            return;
        }
        anyUnplaced = true;
        unplaced.want(pointer, key, (offset, scalar) -> {
            entry.offset = offset;
            if (scalar != null) {
                entry.problem = entry.problem.withPointer(scalar);
            }
        });
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    /** Returns whether some problems have no place yet. */
    boolean needsPlaces() {
        return anyUnplaced;
    }

    /** Finds the places that are not known yet, in the tokens of the document. */
    void findPlaces(TokenReader in) {
        anyUnplaced = false;
        unplaced.find(in);
    }

    /** Returns the problems with their places, in the order of the text. */
    List<Problem> inOrder(Source source) {
        entries.sort(Comparator.comparingInt(entry -> entry.offset));
        return entries.stream()
                .map(entry -> entry.problem.place().isPresent()
                        ? entry.problem
                        : entry.problem.withPlace(source.placeAt(entry.offset)))
                .toList();
    }
}
