package org.eventreport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eventreport.ReportFiles;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.ReadResult;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Test;

class FieldReferenceTest {

    @Test
    void theExampleReportIsValidAndCanonicalExceptForItsComments() throws IOException {
        Path file = RealReports.everyField();
        String text = Files.readString(file);
        ReadResult result = ReportFiles.check(file);

        assertThat(result.problems()).isEmpty();
        assertThat(text).startsWith(RealReports.SCHEMA_LINE);
        assertThat(text.replaceAll("(?m)^#.*\n", ""))
                .isEqualTo(YamlFormat.yaml().write(result.orThrow()));
    }
}
