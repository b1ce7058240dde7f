package org.eventreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eventreport.fixtures.ClassFiles;
import org.junit.jupiter.api.Test;

/** The packages of the core are the floors of a house: each uses only those below it. */
class FloorsTest {

    private static final String ROOT = "org.eventreport";

    /** From the top to the ground. */
    private static final List<String> FLOORS = List.of(
            "",
            ".diff",
            ".format",
            ".format.spi",
            ".validation",
            ".validation.rules",
            ".validation.spi",
            ".loading",
            ".schema",
            ".problem",
            ".model",
            ".address");

    private static final Pattern USE = Pattern.compile("(?m)^ +" + ROOT + "(\\S*) +-> " + ROOT + "(\\S*) ");

    /** Returns the uses of one package by another. */
    private static List<MatchResult> uses() throws URISyntaxException {
        return USE.matcher(ClassFiles.uses(ReportFiles.class, "-verbose:package"))
                .results()
                .toList();
    }

    @Test
    void eachPackageUsesOnlyThoseBelowIt() throws URISyntaxException {
        assertThat(uses()).hasSizeGreaterThan(20).allSatisfy(use -> {
            assertThat(FLOORS).contains(use.group(1), use.group(2));
            assertThat(FLOORS.indexOf(use.group(1))).as(use.group()).isLessThan(FLOORS.indexOf(use.group(2)));
        });
    }
}
