package org.eventreport.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eventreport.benchmarks.Contender.Work;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The library allocates little more than it did, for each byte that the first contender of a task allocates. Bytes are
 * counted, as time differs from run to run.
 */
class AllocationTest {

    /** The ratios that are accepted, by task. */
    private static final Properties ACCEPTED = accepted();

    private static final double WORSE = 1.5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static Properties accepted() {
        Properties accepted = new Properties();
        try (InputStream in = AllocationTest.class.getResourceAsStream("allocations.properties")) {
            accepted.load(in);
        } catch (IOException e) {
            throw new LinkageError("the accepted ratios cannot be read", e);
        }
        return accepted;
    }

    @ParameterizedTest
    @EnumSource
    void theLibraryAllocatesAsMuchAsIsAccepted(Task task) throws IOException {
        double accepted = Double.parseDouble(ACCEPTED.getProperty(task.name()));

        double ratio = (double) allocated(task, Contender.LIBRARY)
                / allocated(task, task.base().name());

        assertThat(ratio)
                .as(
                        "%s: bytes that the library allocates, for each byte of \"%s\". Accepted are %s, and up to %s times as"
                                + " much; now it is %.2f times that. If that is meant, write %s=%.2f to allocations.properties",
                        task.title(), task.base().name(), accepted, WORSE, ratio / accepted, task, ratio)
                .isBetween(accepted / WORSE, accepted * WORSE);
    }

    private static long allocated(Task task, String contender) throws IOException {
        List<Work> works = new ArrayList<>();
        ReportFormat format = task.ending().equals(".json") ? JsonFormat.json() : YamlFormat.yaml();
        Contender.Preparer preparer = task.contender(contender).preparer().get();
        for (int seed = 0; seed < 10; seed++) {
            works.add(preparer.prepare(format.write(GeneratedReports.of(seed)).getBytes(StandardCharsets.UTF_8)));
        }
        // The first time costs more: classes are loaded, and parsers remember keys.
        run(works);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run(works);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void run(List<Work> works) throws IOException {
        for (Work work : works) {
            work.run(result -> {});
        }
    }
}
