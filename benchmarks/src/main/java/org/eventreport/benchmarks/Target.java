package org.eventreport.benchmarks;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.eventreport.benchmarks.Measurements.Cost;
import org.eventreport.benchmarks.Measurements.Subject;

/**
 * A ratio that should not be exceeded.
 *
 * @param text what is compared
 * @param atMost the ratio
 * @param subject what is measured
 * @param base what it is compared with
 * @param of what is compared
 */
record Target(String text, double atMost, Subject subject, Subject base, ToDoubleFunction<Cost> of) {

    static final List<Target> ALL = List.of(
            clean("reading JSON : Jackson 3 databind into records", 1.0, Task.READ_JSON, JsonReading.RECORDS),
            clean("reading JSON : avaje-jsonb", 0.9, Task.READ_JSON, JsonReading.AVAJE),
            clean("reading JSON : Jackson 3 tree, networknt, databind", 0.15, Task.READ_JSON, JsonReading.SCHEMA),
            clean("reading YAML : event scan of SnakeYAML", 1.1, Task.READ_YAML, YamlReading.EVENTS),
            clean("reading YAML : jackson-dataformat-yaml 3", 0.9, Task.READ_YAML, YamlReading.JACKSON),
            clean("writing JSON : generator of Jackson 3", 1.25, Task.WRITE_JSON, JsonWriting.GENERATOR),
            clean("writing YAML : emitter of SnakeYAML", 0.8, Task.WRITE_YAML, YamlWriting.EMITTER),
            warning("JSON with a warning : the same without", Task.READ_JSON),
            warning("YAML with a warning : the same without", Task.READ_YAML),
            new Target(
                    "validating a file with the command, cold : `java` hello, cold",
                    5,
                    ColdStart.COMMAND,
                    ColdStart.HELLO,
                    Cost::milliseconds),
            new Target(
                    "bytes allocated in reading JSON : by Jackson 3 databind into records",
                    1.0,
                    Subject.of(Task.READ_JSON, Contender.LIBRARY, ReportFolders.CLEAN),
                    Subject.of(Task.READ_JSON, JsonReading.RECORDS, ReportFolders.CLEAN),
                    Cost::bytes));

    private static Target clean(String text, double atMost, Task task, String peer) {
        return new Target(
                text,
                atMost,
                Subject.of(task, Contender.LIBRARY, ReportFolders.CLEAN),
                Subject.of(task, peer, ReportFolders.CLEAN),
                Cost::milliseconds);
    }

    private static Target warning(String text, Task task) {
        return new Target(
                text,
                1.15,
                Subject.of(task, Contender.LIBRARY, ReportFolders.ONE_WARNING),
                Subject.of(task, Contender.LIBRARY, ReportFolders.CLEAN),
                Cost::milliseconds);
    }

    /** Returns whether a target compares the library with what has the subject. */
    static boolean needs(Subject subject) {
        return ALL.stream().anyMatch(target -> target.base.equals(subject));
    }

    OptionalDouble measured(Measurements measurements) {
        return measurements.ratio(subject, base, of);
    }
}
