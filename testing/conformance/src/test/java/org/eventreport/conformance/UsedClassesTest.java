package org.eventreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eventreport.ReportFiles;
import org.eventreport.draft.Draft;
import org.eventreport.fixtures.ClassFiles;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.yaml.YamlFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The library has no code with which the content of a file could load a class, open a connection or run a program.
 * Services and the schema do not depend on content: {@link Class} and {@link ClassLoader} are for them.
 */
@Tag("slow")
class UsedClassesTest {

    private static final Pattern USE = Pattern.compile("(?m)^ +(org\\.eventreport\\S*) +-> (\\S+)");

    private static final Pattern FORBIDDEN = Pattern.compile("java\\.net\\.(?!URI$|URISyntaxException$).*"
            + "|java\\.lang\\.(Process|ProcessBuilder|reflect\\..*)"
            + "|java\\.io\\.ObjectInputStream"
            + "|java\\.(rmi|sql|beans|desktop)\\..*"
            + "|(javax|sun|jdk)\\..*");

    /** Returns the uses of one class by another. */
    private static List<MatchResult> uses(Class<?> library) throws URISyntaxException {
        String uses =
                ClassFiles.uses(library, "-verbose:class", "--module-path", System.getProperty("java.class.path"));
        return USE.matcher(uses).results().toList();
    }

    /** Returns whether a class is that of formats, which takes a stream of objects only to refuse being read from it. */
    private static boolean refuses(MatchResult use) {
        return use.group(1).equals(ReportFormat.class.getName()) && use.group(2).equals("java.io.ObjectInputStream");
    }

    @ParameterizedTest
    @ValueSource(classes = {ReportFiles.class, JsonFormat.class, YamlFormat.class, Draft.class})
    void noneOfThemReachesOutsideTheFilesItIsGiven(Class<?> library) throws URISyntaxException {
        assertThat(uses(library))
                .hasSizeGreaterThan(20)
                .noneMatch(use -> FORBIDDEN.matcher(use.group(2)).matches() && !refuses(use));
    }
}
