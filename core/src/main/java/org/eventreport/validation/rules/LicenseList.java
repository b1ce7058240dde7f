package org.eventreport.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The identifiers of the SPDX License List.
 *
 * @param version the version of the list
 * @param licenses the identifiers of licences, deprecated ones too, each as the list has it and in lower case
 * @param exceptions the identifiers of exceptions, likewise
 */
record LicenseList(String version, Set<String> licenses, Set<String> exceptions) {

    /** The list of the resource, which the build makes from the published list. */
    static final LicenseList SPDX = of(rows());

    private static final String RESOURCE = "spdx-license-list.tsv";

    /**
     * A row of the resource.
     *
     * @param kind {@code version}, {@code license}, {@code deprecated} or {@code exception}
     * @param id the version, or the identifier
     * @param meant the identifier to use for it; empty if the list has none
     * @param name the name; empty for a deprecated identifier
     * @param addresses where its text is
     */
    record Row(String kind, String id, String meant, String name, List<String> addresses) {

        static Row of(String line) {
            List<String> cells = List.of(line.split("\t"));
            String kind = cells.get(0);
            String id = cells.get(1);
            return switch (kind) {
                case "license" -> new Row(kind, id, id, cells.get(2), cells.subList(3, cells.size()));
                case "exception" -> new Row(kind, id, id, cells.get(2), List.of());
                case "deprecated" -> new Row(kind, id, cells.size() > 2 ? cells.get(2) : "", "", List.of());
                default -> new Row(kind, id, "", "", List.of());
            };
        }
    }

    /** Reads the resource. */
    static List<Row> rows() {
        try (InputStream stream = LicenseList.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LicenseList of(List<Row> rows) {
        Set<String> licenses = new HashSet<>();
        Set<String> exceptions = new HashSet<>();
        for (Row row : rows.subList(1, rows.size())) {
            Set<String> ids = row.kind().equals("exception") ? exceptions : licenses;
            ids.add(row.id());
            ids.add(row.id().toLowerCase(Locale.ROOT));
        }
        return new LicenseList(rows.get(0).id(), licenses, exceptions);
    }

    /** Returns whether a text is the identifier of a licence, in any case. */
    boolean hasLicense(String id) {
        return has(licenses, id);
    }

    /** Returns whether a text is the identifier of an exception, in any case. */
    boolean hasException(String id) {
        return has(exceptions, id);
    }

    private static boolean has(Set<String> ids, String id) {
        return ids.contains(id) || ids.contains(id.toLowerCase(Locale.ROOT));
    }
}
