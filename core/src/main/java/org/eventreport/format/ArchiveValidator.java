package org.eventreport.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eventreport.format.Documents.Document;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.problem.Severity;
import org.eventreport.validation.rules.ArchiveIndex;
import org.eventreport.validation.rules.Conflict;
import org.eventreport.validation.rules.Conflict.Location;
import org.jspecify.annotations.Nullable;

/**
 * Validates the reports of an archive against each other: whether two reports have one id ({@code duplicate-id}), one
 * speaker or project has two names ({@code conflicting-name}), or two of them have nearly the same name ({@code
 * similar-names}). Not thread-safe.
 *
 * <pre>{@code
 * ArchiveValidator archive = new ArchiveValidator(ReadOptions.defaults());
 * try (Stream<ReadResult> results = ReportFiles.walk(folder)) {
 *     results.forEach(archive::add);
 * }
 * archive.problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>It keeps ids and names, some 100 bytes for each, but not the reports: only the first one, until there is another one.
 * To find the lines of problems, it reads their files again in the end.
 */
public final class ArchiveValidator {

    /** A file, or a stream, which cannot be read again. */
    private record ArchiveFile(Optional<String> name, Documents.@Nullable Origin origin) {}

    private final ReadOptions options;

    /** The only report so far, as there is nothing to index before there is another one. */
    private @Nullable Report only;

    private @Nullable ArchiveIndex index;

    private final List<ArchiveFile> files = new ArrayList<>();

    /** Of each report, the index of its file, and the number of its document there. */
    private int[] fileOf = new int[16];

    private int[] documents = new int[16];
    private int reports;

    private final List<Conflict> conflicts = new ArrayList<>();
    private int errors;
    private int warnings;
    private boolean complete;

    /**
     * Creates a validator for an archive.
     *
     * @param options the options, of which the severities of problems count, and how many of them are kept
     */
    public ArchiveValidator(ReadOptions options) {
        this.options = options;
    }

    /**
     * Adds a report to the archive. A result without a report is passed over, as its problems come first.
     *
     * @param result the result of reading the report
     * @throws IllegalStateException if the archive has been validated
     */
    public void add(ReadResult result) {
        if (complete) {
            throw new IllegalStateException("the archive is complete; add all reports before asking for problems");
        }
        if (result.report().isEmpty()) {
            return;
        }
        ArchiveFile file = new ArchiveFile(result.file(), result.origin());
        if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
            files.add(file);
        }
        if (reports == fileOf.length) {
            fileOf = Arrays.copyOf(fileOf, reports * 2);
            documents = Arrays.copyOf(documents, reports * 2);
        }
        fileOf[reports] = files.size() - 1;
        documents[reports] = result.document();
        index(result.orThrow());
        reports++;
    }

    /** Indexes a report, unless it is the only one so far. */
    private void index(Report report) {
        if (reports == 0) {
            only = report;
            return;
        }
        if (index == null) {
            index = new ArchiveIndex();
            index.add(0, Objects.requireNonNull(only), this::keep);
            only = null;
        }
        index.add(reports, report, this::keep);
    }

    private void keep(Conflict conflict) {
        Severity severity = options.validator().severity(conflict.code()).orElse(null);
        if (severity == null) {
            return;
        }
        if (severity == Severity.ERROR) {
            errors++;
        } else {
            warnings++;
        }
        if (conflicts.size() < options.limits().maxProblems()) {
            conflicts.add(conflict);
        }
    }

    /**
     * Returns the problems that the reports have with each other.
     *
     * @return the problems, in the order of the reports, no more than {@link Limits#maxProblems}; without a place if the
     *     report came from a stream
     * @throws IOException if a file with a problem cannot be read again
     */
    public List<Problem> problems() throws IOException {
        complete();
        if (conflicts.isEmpty()) {
            return List.of();
        }
        Map<Location, Place> places = places();
        return conflicts.stream()
                .sorted(Comparator.comparingInt(conflict -> conflict.later().report()))
                .map(conflict -> problem(conflict, places))
                .toList();
    }

    /**
     * Returns how many errors there are.
     *
     * @return the number of errors, including those that {@link #problems} leaves out
     */
    public int errors() {
        complete();
        return errors;
    }

    /**
     * Returns how many warnings there are.
     *
     * @return the number of warnings, including those that {@link #problems} leaves out
     */
    public int warnings() {
        complete();
        return warnings;
    }

    /**
     * Returns how many problems {@link #problems} leaves out.
     *
     * @return the number of further problems, 0 if there are none
     */
    public int omitted() {
        complete();
        return errors + warnings - conflicts.size();
    }

    private void complete() {
        if (!complete && index != null) {
            index.findSimilarNames(this::keep);
        }
        complete = true;
    }

    private Problem problem(Conflict conflict, Map<Location, Place> places) {
        Optional<Place> place = Optional.ofNullable(places.get(conflict.later()));
        String earlier = Optional.ofNullable(places.get(conflict.earlier()))
                .map(found -> "at " + found)
                .orElseGet(() -> documentOf(conflict.earlier()));
        String message = conflict.message().apply(earlier);
        return Problem.builder(conflict.code())
                .severity(options.validator().severity(conflict.code()).orElseThrow())
                .pointer(conflict.later().pointer())
                .message(place.isPresent() ? message : documentOf(conflict.later()) + ": " + message)
                .place(place)
                .build();
    }

    private String documentOf(Location location) {
        Optional<String> file = files.get(fileOf[location.report()]).name();
        return "in document " + documents[location.report()]
                + file.map(name -> " of " + name).orElse("");
    }

    /** Finds the places of the conflicts, by reading each of their files once more. */
    private Map<Location, Place> places() throws IOException {
        Map<ArchiveFile, Map<Integer, List<Location>>> wanted = new LinkedHashMap<>();
        for (Conflict conflict : conflicts) {
            for (Location location : List.of(conflict.earlier(), conflict.later())) {
                wanted.computeIfAbsent(files.get(fileOf[location.report()]), archiveFile -> new HashMap<>())
                        .computeIfAbsent(documents[location.report()], document -> new ArrayList<>())
                        .add(location);
            }
        }
        Map<Location, Place> places = new HashMap<>();
        for (Map.Entry<ArchiveFile, Map<Integer, List<Location>>> entry : wanted.entrySet()) {
            if (entry.getKey().origin() != null) {
                findPlaces(entry.getKey().origin(), entry.getValue(), places);
            }
        }
        return places;
    }

    private static void findPlaces(
            Documents.Origin origin, Map<Integer, List<Location>> wanted, Map<Location, Place> places)
            throws IOException {
        try (Documents again = origin.open()) {
            while (!wanted.isEmpty()) {
                Document document = again.next();
                if (document == null) {
                    return;
                }
                List<Location> inDocument = wanted.remove(document.source().document());
                if (inDocument != null) {
                    List<JsonPointer> pointers =
                            inDocument.stream().map(Location::pointer).toList();
                    Map<JsonPointer, Place> found = document.reader().places(document.source(), pointers);
                    inDocument.forEach(location -> places.put(location, found.get(location.pointer())));
                }
            }
        }
    }
}
