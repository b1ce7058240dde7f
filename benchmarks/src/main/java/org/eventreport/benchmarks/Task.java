package org.eventreport.benchmarks;

import java.util.List;

/** What is measured. The first contender of a task is what the others are compared with. */
enum Task {
    READ_JSON("Reading JSON", ".json"),
    READ_YAML("Reading YAML", ".yaml"),
    WRITE_JSON("Writing JSON", ".json"),
    WRITE_YAML("Writing YAML", ".yaml"),
    VALIDATE("Validating a report that was read", ".json"),
    JSON_TO_YAML("Converting JSON to YAML", ".json"),
    YAML_TO_JSON("Converting YAML to JSON", ".yaml");

    private final String title;
    private final String ending;

    Task(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    String title() {
        return title;
    }

    /** Returns the ending of the files that are read. */
    String ending() {
        return ending;
    }

    List<Contender> contenders() {
        return switch (this) {
            case READ_JSON -> JsonReading.contenders();
            case READ_YAML -> YamlReading.contenders();
            case WRITE_JSON -> JsonWriting.contenders();
            case WRITE_YAML -> YamlWriting.contenders();
            case VALIDATE -> Validating.contenders();
            case JSON_TO_YAML -> Converting.toYaml();
            case YAML_TO_JSON -> Converting.toJson();
        };
    }

    Contender base() {
        return contenders().get(0);
    }

    boolean isBase(Contender contender) {
        return contender.name().equals(base().name());
    }

    Contender contender(String name) {
        return contenders().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
