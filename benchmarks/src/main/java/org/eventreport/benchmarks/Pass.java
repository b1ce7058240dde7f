package org.eventreport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eventreport.benchmarks.Contender.Preparer;
import org.eventreport.benchmarks.Contender.Work;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One pass of a contender over all files of a folder. Each contender is measured in a JVM of its own, so that none is compiled
 * for what another one did.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
public class Pass {

    /** The name of a {@link Task}. */
    @Param("")
    public String task = "";

    /** The name of a {@link Contender} of the task. */
    @Param("")
    public String contender = "";

    /** A folder with files. */
    @Param("")
    public String folder = "";

    private final List<Work> works = new ArrayList<>();

    /** Creates a pass. */
    public Pass() {}

    /**
     * Reads the files.
     *
     * @throws IOException if a file cannot be read
     */
    @Setup
    public void prepare() throws IOException {
        Task ofName = Task.valueOf(task);
        Preparer preparer = ofName.contender(contender).preparer().get();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(ofName.ending())) {
                    works.add(preparer.prepare(Files.readAllBytes(file)));
                }
            }
        }
    }

    /**
     * Does the work for each file.
     *
     * @param results takes the results
     * @throws IOException never, as all is in memory
     */
    @Benchmark
    public void run(Blackhole results) throws IOException {
        for (Work work : works) {
            work.run(results::consume);
        }
    }
}
