package org.eventreport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.fixtures.RealReports;
import org.junit.jupiter.api.Test;

class SecurityPageTest {

    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyTestThatThePageNamesExists() throws IOException {
        String page = Files.readString(RealReports.project().resolve("SECURITY.md"));
        Set<String> named = TEST_CLASS
                .matcher(page)
                .results()
                .map(match -> match.group(1) + ".java")
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.walk(RealReports.project())) {
            Set<String> tests = files.filter(file -> file.toString().contains("src/test/java"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
            assertThat(tests).containsAll(named);
        }
        assertThat(named).hasSizeGreaterThan(10);
    }
}
