package org.eventreport.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the processor time of the threads of Java in an iteration. Other programs on the machine change it less than the
 * time that passes. It has no part of the compiler and the garbage collector, whose threads are not threads of Java.
 */
public final class CpuTime implements InternalProfiler {

    /** The name of the result. */
    static final String RESULT = "cpu";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /** Creates the profiler, which JMH does by reflection. */
    public CpuTime() {}

    @Override
    public String getDescription() {
        return "Processor time of the threads of Java";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = nanoseconds();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of(new ScalarResult(RESULT, (nanoseconds() - before) / 1e6, "ms", AggregationPolicy.AVG));
    }

    private long nanoseconds() {
        return LongStream.of(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(time -> time > 0)
                .sum();
    }
}
