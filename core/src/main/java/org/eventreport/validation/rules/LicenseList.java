package org.eventreport.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    static final LicenseList SPDX = of(lines());

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
        List<Row> rows = new ArrayList<>();
        for (String line : lines()) {
            rows.add(Row.of(line));
        }
        return rows;
    }

    private static String[] lines() {
        try (InputStream stream = LicenseList.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the list, which is made of the first two cells of each row. */
    private static LicenseList of(String[] lines) {
        String version = "";
        Set<String> licenses = new HashSet<>();
        Set<String> exceptions = new HashSet<>();
        for (String line : lines) {
            int second = line.indexOf('\t') + 1;
            int third = line.indexOf('\t', second);
            String id = third < 0 ? line.substring(second) : line.substring(second, third);
            if (line.startsWith("version")) {
                version = id;
                continue;
            }
            Set<String> ids = line.startsWith("exception") ? exceptions : licenses;
            ids.add(id);
            ids.add(id.toLowerCase(Locale.ROOT));
        }
        return new LicenseList(version, licenses, exceptions);
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
