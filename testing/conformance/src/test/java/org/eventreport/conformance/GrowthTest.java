package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work and the memory for a text or report of four times the size are little more than four times as much, whatever it
 * contains. What is counted are steps and bytes, as time differs from run to run.
 */
@Tag("slow")
class GrowthTest {

    private static final int SIZE = 1000;

    /** Four times, and what sorting and larger buffers add. */
    private static final double MAX_GROWTH = 4.8;

    private static final Map<String, IntFunction<Runnable>> WORKLOADS = workloads();

    /** The steps that a workload takes, and the bytes that it allocates. */
    private record Cost(long steps, long bytes) {

        static Cost of(Runnable work) {
            long steps = Steps.count();
            long bytes = allocated();
            work.run();
            return new Cost(Steps.count() - steps, allocated() - bytes);
        }

        /** Returns how many bytes the threads have allocated so far: several reports are read by several threads. */
        private static long allocated() {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            return LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                    .filter(bytes -> bytes > 0)
                    .sum();
        }

        void isAtMost(double times, Cost other) {
            assertThat((double) steps / other.steps)
                    .as("growth of steps, from %s to %s", other, this)
                    .isBetween(0.0, times);
            assertThat((double) bytes / other.bytes)
                    .as("growth of memory, from %s to %s", other, this)
                    .isBetween(0.0, times);
        }
    }

    @SuppressWarnings("unchecked") // the same types in both class loaders, as the JDK has them
    private static Map<String, IntFunction<Runnable>> workloads() {
        try {
            ClassLoader loader = new CountingClassLoader(GrowthTest.class.getClassLoader());
            return ((Supplier<Map<String, IntFunction<Runnable>>>) loader.loadClass(Workloads.class.getName())
                            .getConstructor()
                            .newInstance())
                    .get();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the workloads cannot be loaded", e);
        }
    }

    static Set<String> names() {
        return WORKLOADS.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void workGrowsNoFasterThanTheSize(String name) {
        IntFunction<Runnable> workload = WORKLOADS.get(name);
        // The first time costs more: classes are loaded, and parsers remember keys.
        workload.apply(4 * SIZE).run();

        Cost once = Cost.of(workload.apply(SIZE));
        Cost fourTimes = Cost.of(workload.apply(4 * SIZE));

        fourTimes.isAtMost(MAX_GROWTH, once);
    }
}
