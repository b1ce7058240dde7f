package org.eventreport.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> FIELDS = List.of("title", "talks", "tags", "startDate", "endDate", "url", "alt");

    @ParameterizedTest
    @CsvSource({
        "title, title",
        "Title, title",
        "tilte, title",
        "tite, title",
        "titlee, title",
        "tytle, title",
        "start_date, startDate",
        "START-DATE, startDate",
        "start date, startDate",
        "stratdaet, startDate",
        "talk, talks",
        "tag, tags",
        "tgs, tags",
        "urls, url",
        "uri, url",
        "endDat, endDate"
    })
    void aWordWithAFewWrongLettersIsRecognised(String word, String meant) {
        assertThat(Suggestions.nearest(word, FIELDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"x", "''", "ul", "at", "speakers", "taxi", "begin", "strtdt", "dateEnd", "aaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    })
    void aWordUnlikeAllCandidatesHasNoSuggestion(String word) {
        assertThat(Suggestions.nearest(word, FIELDS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Start_Date, startDate, true",
        "start-date, startDate, true",
        "start date, startDate, true",
        "strtDate, startDate, true",
        "satrtDate, startDate, true",
        "strDate, startDate, false",
        "endDate, startDate, false",
    })
    void wordsThatDifferByOneLetterAreNear(String a, String b, boolean near) {
        assertThat(Suggestions.isNear(a, b)).isEqualTo(near);
        assertThat(Suggestions.isNear(b, a)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, '', 1",
        "abc, abc, 0",
        "abc, acb, 1",
        "abc, ab, 1",
        "abc, abcd, 1",
        "abc, xbc, 1",
        "abcd, badc, 2",
        "kitten, sitting, 3",
        "abcdef, ghijkl, 4",
        "a, abcdefgh, 4"
    })
    void theDistanceIsTheNumberOfChangesUpToALimit(String a, String b, int distance) {
        assertThat(Suggestions.distance(a, b, 4)).isEqualTo(distance);
        assertThat(Suggestions.distance(b, a, 4)).isEqualTo(distance);
    }

    /** The whole table, however far from the diagonal. */
    private static int wholeDistance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int changed = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                table[i][j] = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }

    @Property
    void theDistanceIsThatOfTheWholeTable(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 9) String b,
            @ForAll @IntRange(min = 1, max = 5) int limit) {
        assertThat(Suggestions.distance(a, b, limit)).isEqualTo(Math.min(limit, wholeDistance(a, b)));
    }
}
