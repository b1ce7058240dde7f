package org.eventreport;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FieldReferenceTest {

    @Test
    void thePageInDocsIsWhatTheTablesGive() throws IOException {
        GeneratedPage.assertUpToDate("format.md", FieldReference.text());
    }
}
