package org.eventreport.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eventreport.benchmarks.Measurements.Subject;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks with one JDK. */
final class Benchmarks {

    static final String COLD_START = "cold-start";

    private final boolean full;
    private final List<String> tasks;
    private final ReportFolders folders;
    private final String java;
    private final Forks forks;
    private final Measurements measurements = new Measurements();

    /**
     * Creates benchmarks.
     *
     * @param java the program that starts a JVM
     * @param full whether to measure every contender, in several JVMs each
     * @param tasks what to measure; empty for everything
     * @param folders what to read
     */
    Benchmarks(String java, boolean full, List<String> tasks, ReportFolders folders) throws IOException {
        this.full = full;
        this.tasks = tasks;
        this.folders = folders;
        this.java = java;
        this.forks = full ? new Forks(java, 30, 20) : new Forks(java, 20, 10);
    }

    /** Returns the names of the tasks. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Task task : Task.values()) {
            names.add(name(task));
        }
        names.add(COLD_START);
        return names;
    }

    private static String name(Task task) {
        return task.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Measures round by round, so that what else the machine does in the meantime meets all contenders. */
    Measurements run() throws IOException, RunnerException, InterruptedException {
        for (int round = 0; round < (full ? 3 : 1); round++) {
            for (Task task : Task.values()) {
                if (isWanted(name(task))) {
                    measure(task);
                }
            }
        }
        if (isWanted(COLD_START)) {
            ColdStart.measure(java, full ? 20 : 10, measurements);
        }
        return measurements;
    }

    private boolean isWanted(String task) {
        return tasks.isEmpty() || tasks.contains(task);
    }

    private void measure(Task task) throws RunnerException {
        for (Contender contender : task.contenders()) {
            Subject subject = Subject.of(task, contender.name(), ReportFolders.CLEAN);
            if (full || contender.name().equals(Contender.LIBRARY) || task.isBase(contender) || Target.needs(subject)) {
                measure(task, contender.name(), ReportFolders.CLEAN);
            }
        }
        if (task == Task.READ_JSON || task == Task.READ_YAML) {
            for (String folder : List.of(ReportFolders.ONE_WARNING, ReportFolders.WARNINGS)) {
                measure(task, task.base().name(), folder);
                measure(task, Contender.LIBRARY, folder);
            }
        }
    }

    private void measure(Task task, String contender, String folder) throws RunnerException {
        // It takes minutes; this shows that it goes on.
        System.err.print('.');
        measurements.add(
                Subject.of(task, contender, folder),
                forks.measure(task, contender, folders.path(folder).toString()));
    }
}
