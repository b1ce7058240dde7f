package org.eventreport.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eventreport.benchmarks.Measurements.Cost;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs a {@link Pass} in JVMs of their own. */
final class Forks {

    private final String java;
    private final int warmups;
    private final int passes;
    private final String[] options;

    /**
     * Creates forks.
     *
     * @param java the program that starts a JVM
     * @param warmups how many passes are not measured
     * @param passes how many passes are measured
     */
    Forks(String java, int warmups, int passes) throws IOException {
        this.java = java;
        this.warmups = warmups;
        this.passes = passes;
        // Waits for the compiler, so that a busy machine does not change what is compiled when.
        List<String> all = new ArrayList<>(List.of("-Xbatch", "-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"));
        if (Runtime.Version.parse(version(java)).feature() >= 24) {
            // JMH uses sun.misc.Unsafe, about which these JDKs warn.
            all.add("--sun-misc-unsafe-memory-access=allow");
        }
        this.options = all.toArray(String[]::new);
    }

    /** Returns the cost of the best pass in a new JVM. */
    Cost measure(Task task, String contender, String folder) throws RunnerException {
        var iterations = new Runner(new OptionsBuilder()
                        .include(Pass.class.getName())
                        .param("task", task.name())
                        .param("contender", contender)
                        .param("folder", folder)
                        .forks(1)
                        .warmupIterations(warmups)
                        .measurementIterations(passes)
                        .jvm(java)
                        .jvmArgs(options)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuTime.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .runSingle()
                .getBenchmarkResults()
                .iterator()
                .next()
                .getIterationResults();
        return new Cost(
                iterations.stream()
                        .mapToDouble(each -> score(each, CpuTime.RESULT))
                        .min()
                        .orElseThrow(),
                iterations.stream()
                        .mapToDouble(each -> score(each, "gc.alloc.rate.norm"))
                        .min()
                        .orElseThrow());
    }

    /** Returns the version of a JDK, such as 17.0.12. */
    static String version(String java) throws IOException {
        Process process = new ProcessBuilder(java, "-XshowSettings:properties", "-version")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("java.version = "))
                    .map(line -> line.substring(line.indexOf('=') + 2))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static double score(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name)
                .getScore();
    }
}
