package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.format.ReadResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with very many values or problems are read with little memory. */
@Tag("slow")
class SmallHeapTest {

    private static final String YAML = "title: x\nauthors: [a]\nevent: {name: e, startDate: 2024-01-01}\n";

    private static final String JSON =
            "{\"title\":\"x\",\"authors\":[\"a\"],\"event\":{\"name\":\"e\",\"startDate\":\"2024-01-01\"},";

    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder;

    static Stream<Arguments> aFileIsReadInASmallHeap() {
        String longKey = "x-" + "k".repeat(30_000);
        return Stream.of(
                arguments(
                        64,
                        "a.json",
                        JSON + "\"" + longKey + "\":[" + "\"\\u0000\",".repeat(100_000) + "1]}",
                        "100000 errors"),
                arguments(64, "a.yaml", YAML + "x-a:\n" + "- !t a\n".repeat(50_000), "50000 errors"),
                arguments(
                        64,
                        "a.json",
                        JSON + "\"talks\":[" + "{\"titel\":1},".repeat(100_000) + "{}]}",
                        "200001 errors"),
                arguments(64, "a.json", JSON + "\"own\":[" + texts(100_000) + "1]}", "1 errors"),
                arguments(256, "a.json", JSON + "\"x-a\":[" + "1,".repeat(7 * MEBIBYTE) + "1]}", "1 errors"),
                arguments(256, "a.json", JSON + "\"tags\":[" + "1,".repeat(900_000) + "1]}", "900001 errors"),
                arguments(256, "a.yaml", YAML + "x-a: [" + "v,".repeat(7 * MEBIBYTE) + "v]\n", "1 errors"),
                arguments(256, "a.md", "---\n" + YAML + "tags: " + "a,".repeat(7 * MEBIBYTE) + "\n---\n", "1 errors"));
    }

    private static String texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"" + "a".repeat(90) + i + "\",")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource
    void aFileIsReadInASmallHeap(int mebibytes, String file, String text, String outcome) throws Exception {
        Path report = Files.writeString(folder.resolve(file), text);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + mebibytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        report.toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor()).as(() -> outputOf(out)).isZero();
        assertThat(outputOf(out)).isEqualTo(outcome);
    }

    private static String outputOf(Path out) {
        try {
            return Files.readString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file, and prints how many errors it has.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        ReadResult result = ReportFiles.check(Path.of(args[0]));
        System.out.print(result.errors() + " errors");
    }
}
