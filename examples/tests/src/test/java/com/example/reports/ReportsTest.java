package com.example.reports;

import static org.eventreport.testing.ReportAssertions.assertThat;

import org.eventreport.format.ReadResult;
import org.eventreport.testing.ReportSource;
import org.junit.jupiter.params.ParameterizedTest;

class ReportsTest {

    @ParameterizedTest(name = "{0}")
    @ReportSource("src/reports")
    void isValid(ReadResult result) {
        assertThat(result).isClean();
    }
}
