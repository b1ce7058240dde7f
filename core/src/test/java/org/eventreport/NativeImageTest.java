package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A native image of GraalVM has the resources that the library reads. GraalVM itself is not needed here: what its metadata
 * names is compared with the files of the artifact.
 */
class NativeImageTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path METADATA = CLASSES.resolve("META-INF/native-image/org.eventreport/eventreport-core");

    /** What the library never reads as a resource. */
    private static final Pattern NOT_READ =
            Pattern.compile(".*\\.class|META-INF/(LICENSE|MANIFEST.MF|native-image/.*)");

    private static List<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !NOT_READ.matcher(name).matches())
                    .toList();
        }
    }

    private static JsonNode metadata(String name) {
        return JsonMapper.shared().readTree(METADATA.resolve(name));
    }

    @Test
    void theMetadataNamesEveryResource() throws IOException {
        assertThat(metadata("reachability-metadata.json").get("resources"))
                .extracting(resource -> resource.get("glob").stringValue())
                .containsExactlyInAnyOrderElementsOf(resources());
    }

    @Test
    void theMetadataForGraalVmBefore23NamesEveryResource() throws IOException {
        assertThat(metadata("resource-config.json").get("resources").get("includes"))
                .extracting(resource -> resource.get("pattern").stringValue())
                .containsExactlyInAnyOrderElementsOf(
                        resources().stream().map(Pattern::quote).toList());
    }
}
