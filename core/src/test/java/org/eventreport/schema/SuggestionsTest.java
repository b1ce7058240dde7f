package org.eventreport.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
