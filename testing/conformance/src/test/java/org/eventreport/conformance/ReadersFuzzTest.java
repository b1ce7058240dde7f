package org.eventreport.conformance;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.eventreport.json.JsonFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.yaml.YamlFormat;

/**
 * Fuzzes the readers. A build reads the files in {@code ReadersFuzzTestInputs} only: seeds, and what the fuzzer found.
 * {@code .ci/fuzz} looks for more.
 *
 * <p>Jazzer also reports if an input has a class loaded, an address connected to or a command run.
 */
class ReadersFuzzTest {

    @FuzzTest
    void yaml(byte[] bytes) throws IOException {
        ReadingPromises.check(YamlFormat.yaml(), bytes);
    }

    @FuzzTest
    void json(byte[] bytes) throws IOException {
        ReadingPromises.check(JsonFormat.json(), bytes);
    }

    @FuzzTest
    void jsonLines(byte[] bytes) throws IOException {
        ReadingPromises.check(JsonLinesFormat.jsonLines(), bytes);
    }

    @FuzzTest
    void markdown(byte[] bytes) throws IOException {
        ReadingPromises.check(MarkdownFormat.markdown(), bytes);
    }
}
