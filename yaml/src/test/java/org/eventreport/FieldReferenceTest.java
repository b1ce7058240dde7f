package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.eventreport.format.ReadResult;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;

class FieldReferenceTest {

    @Test
    void thePageInDocsIsWhatTheTablesGive() throws IOException {
        GeneratedPage.assertUpToDate("format.md", FieldReference.text());
    }

    @Test
    void theReportThatItTakesItsExamplesFromIsRightAndCanonicalBelowItsComments() throws IOException {
        String text = Files.readString(Example.FILE);
        ReadResult result = ReportFiles.check(Example.FILE);

        assertThat(result.problems()).isEmpty();
        assertThat(text).startsWith(CorpusTest.SCHEMA_LINE);
        assertThat(text.replaceAll("(?m)^#.*\n", ""))
                .isEqualTo(YamlFormat.yaml().write(result.orThrow()));
    }
}
