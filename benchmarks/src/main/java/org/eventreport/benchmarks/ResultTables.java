package org.eventreport.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.eventreport.benchmarks.Measurements.Cost;
import org.eventreport.benchmarks.Measurements.Subject;

/**
 * Writes what was measured as tables in Markdown.
 *
 * @param measurements what was measured
 * @param folders the files that were read
 */
record ResultTables(Measurements measurements, ReportFolders folders) {

    /** Returns the tables of what was measured, and the targets. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Task task : Task.values()) {
            if (measurements.contains(subject(task, task.base().name()))) {
                text.append(table(task)).append('\n');
            }
        }
        if (measurements.contains(ColdStart.HELLO)) {
            text.append(coldStart()).append('\n');
        }
        return text.append(targets()).toString();
    }

    private static Subject subject(Task task, String contender) {
        return Subject.of(task, contender, ReportFolders.CLEAN);
    }

    private String table(Task task) throws IOException {
        StringBuilder table = new StringBuilder("| " + task.title()
                + " | time × | MB/s | allocated × | bytes a byte |\n" + "| --- | ---: | ---: | ---: | ---: |\n");
        for (Contender contender : task.contenders()) {
            table.append(row(contender.name(), contender.name(), task, ReportFolders.CLEAN));
        }
        for (String folder : List.of(ReportFolders.ONE_WARNING, ReportFolders.WARNINGS)) {
            table.append(row(Contender.LIBRARY + ", " + folder, Contender.LIBRARY, task, folder));
        }
        return table.toString();
    }

    private String row(String name, String contender, Task task, String folder) throws IOException {
        Subject subject = Subject.of(task, contender, folder);
        if (!measurements.contains(subject)) {
            return "";
        }
        Subject base = Subject.of(task, task.base().name(), folder);
        long bytes = folders.bytes(folder, task.ending());
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.0f | %.2f | %.1f |%n",
                name,
                measurements.ratio(subject, base, Cost::milliseconds).orElseThrow(),
                bytes / measurements.median(subject, Cost::milliseconds).orElseThrow() / 1000,
                measurements.ratio(subject, base, Cost::bytes).orElseThrow(),
                measurements.median(subject, Cost::bytes).orElseThrow() / bytes);
    }

    private String coldStart() {
        StringBuilder table = new StringBuilder("| " + ColdStart.TITLE + " | time × | ms |\n| --- | ---: | ---: |\n");
        for (Subject subject : List.of(ColdStart.HELLO, ColdStart.COMMAND)) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.0f |%n",
                    subject.contender(),
                    measurements
                            .ratio(subject, ColdStart.HELLO, Cost::milliseconds)
                            .orElseThrow(),
                    measurements.median(subject, Cost::milliseconds).orElseThrow()));
        }
        return table.toString();
    }

    private String targets() {
        StringBuilder table = new StringBuilder("| Target | measured | at most | |\n| --- | ---: | ---: | --- |\n");
        for (Target target : Target.ALL) {
            OptionalDouble measured = target.measured(measurements);
            if (measured.isPresent()) {
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %.2f | %.2f | %s |%n",
                        target.text(),
                        measured.getAsDouble(),
                        target.atMost(),
                        measured.getAsDouble() <= target.atMost() ? "reached" : "**missed**"));
            }
        }
        return table.toString();
    }
}
