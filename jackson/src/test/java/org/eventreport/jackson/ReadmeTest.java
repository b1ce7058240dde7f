package org.eventreport.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eventreport.fixtures.RealReports;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Checks that what the README shows works. The Java of the README is between "README" and "end" here. */
class ReadmeTest {

    private static final Path SOURCE = Path.of("src/test/java/org/eventreport/jackson/ReadmeTest.java");

    @Test
    void theExampleWorks() {
        String json = "{\"from\":\"Ana\",\"report\":null,\"favourites\":[{\"title\":\"Rump kernels\"}]}";
        // README
        record Submission(String from, Report report, List<Talk> favourites) {}

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Submission submission = mapper.readValue(json, Submission.class);
        String compact = mapper.writeValueAsString(submission);
        // end
        assertThat(submission.favourites())
                .containsExactly(Talk.builder().title("Rump kernels").build());
        assertThat(compact).isEqualTo(json);
    }

    @Test
    void theReadmeHasTheSameLines() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(
                source.indexOf("// README\n") + "// README\n".length(), source.indexOf("        // end"));

        assertThat(Files.readString(RealReports.project().resolve("README.md")))
                .contains("```java\n" + shown.replaceAll("(?m)^ {8}", "") + "```\n");
    }
}
