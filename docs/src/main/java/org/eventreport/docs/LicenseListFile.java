package org.eventreport.docs;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the list of licences that {@code core} knows from the SPDX License List, which the Java library of SPDX has as two
 * files. Each row has a kind, an identifier and, separated by tabs:
 *
 * <ul>
 *   <li>{@code license}: the name, and addresses of the text
 *   <li>{@code deprecated}: the identifier to use instead, or nothing
 *   <li>{@code exception}: the name
 * </ul>
 */
final class LicenseListFile {

    private static final String FOLDER = "/resources/stdlicenses/";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Set<String> current = new HashSet<>();
    private final List<JsonNode> licenses = new ArrayList<>();

    private LicenseListFile(JsonNode list) {
        list.get("licenses").forEach(license -> {
            licenses.add(license);
            if (!isDeprecated(license)) {
                current.add(id(license));
            }
        });
    }

    static String text() throws IOException {
        JsonNode list = read("licenses.json");
        JsonNode exceptions = read("exceptions.json");
        StringBuilder text = new StringBuilder();
        row(text, "version", list.get("licenseListVersion").asString());
        LicenseListFile file = new LicenseListFile(list);
        file.licenses.forEach(license -> file.license(text, license));
        exceptions
                .get("exceptions")
                .forEach(exception -> row(
                        text,
                        "exception",
                        exception.get("licenseExceptionId").asString(),
                        exception.get("name").asString()));
        return text.toString();
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream stream = LicenseListFile.class.getResourceAsStream(FOLDER + name)) {
            return MAPPER.readTree(Objects.requireNonNull(stream, name));
        }
    }

    private void license(StringBuilder text, JsonNode license) {
        List<String> cells = new ArrayList<>();
        if (isDeprecated(license)) {
            cells.addAll(List.of("deprecated", id(license)));
            replacement(license).ifPresent(cells::add);
        } else {
            cells.addAll(List.of("license", id(license), name(license)));
            license.get("seeAlso").forEach(address -> cells.add(address.asString()));
        }
        row(text, cells.toArray(String[]::new));
    }

    /**
     * Returns the identifier that the list has instead of a deprecated one: with {@code -only}, with {@code -or-later} for
     * {@code +}, or of the same name.
     */
    private Optional<String> replacement(JsonNode deprecated) {
        String id = id(deprecated);
        String precise = id.endsWith("+") ? id.substring(0, id.length() - 1) + "-or-later" : id + "-only";
        if (current.contains(precise)) {
            return Optional.of(precise);
        }
        return licenses.stream()
                .filter(license -> !isDeprecated(license) && name(license).equals(name(deprecated)))
                .map(LicenseListFile::id)
                .findFirst();
    }

    private static boolean isDeprecated(JsonNode license) {
        return license.get("isDeprecatedLicenseId").asBoolean();
    }

    private static String id(JsonNode license) {
        return license.get("licenseId").asString();
    }

    private static String name(JsonNode license) {
        return license.get("name").asString();
    }

    private static void row(StringBuilder text, String... cells) {
        text.append(String.join("\t", cells)).append('\n');
    }
}
