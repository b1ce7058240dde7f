package org.eventreport.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.Validator;
import org.jspecify.annotations.Nullable;

/** The problems of one document as they come up: kept up to a limit, counted beyond it, at last put in file order. */
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

    /** A problem at an index into the text. */
    void add(Problem problem, int offset) {
        enter(problem, offset);
    }

    /** A problem at the value that its pointer names. */
    void addAtValue(Problem problem) {
        Entry entry = enter(problem, 0);
        if (entry != null) {
            findLater(entry, problem.pointer(), false);
        }
    }

    /** A problem at the start of the object or list that a pointer names. */
    void addAtStartOf(String pointer, Problem problem) {
        Entry entry = enter(problem, 0);
        if (entry != null) {
            findLater(entry, pointer, false);
        }
    }

    /** A problem at the key of the value that its pointer names. */
    void addAtKey(Problem problem) {
        Entry entry = enter(problem, 0);
        if (entry != null) {
            findLater(entry, problem.pointer(), true);
        }
    }

    private @Nullable Entry enter(Problem found, int offset) {
        Problem problem = validator.judge(found).orElse(null);
        if (problem == null) {
            return null;
        }
        if (problem.severity() == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (entries.size() == limit) {
            return null;
        }
        Entry entry = new Entry(problem, offset);
        entries.add(entry);
        return entry;
    }

    private void findLater(Entry entry, String pointer, boolean key) {
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

    /** Finds the places that are not known yet, in the document that a reader has just read. */
    void findPlaces(TokenReader in) {
        if (anyUnplaced) {
            anyUnplaced = false;
            unplaced.find(in.replay());
        }
    }

    /** The problems with their places, in the order of the text. */
    List<Problem> inOrder(Source source) {
        entries.sort(Comparator.comparingInt(entry -> entry.offset));
        return entries.stream()
                .map(entry -> entry.problem.withPlace(source.placeAt(entry.offset)))
                .toList();
    }
}
