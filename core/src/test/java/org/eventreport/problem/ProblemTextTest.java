package org.eventreport.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eventreport.problem.ProblemText.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextTest {

    private static final String CONTROLS = "\u001B[2J\u009B31m\u202E\u2066\u2028\r\n\u0007\u007F";

    private static Problem problem(ProblemCode code, String message, String file, String excerpt, int column) {
        Place place = Place.builder()
                .file(file)
                .line(3)
                .column(column)
                .excerpt(excerpt)
                .excerptColumn(column)
                .build();
        return Problem.builder()
                .code(code.keyword())
                .severity(code.severity())
                .message(message)
                .pointer(JsonPointer.parse("/title"))
                .place(place)
                .build();
    }

    @Test
    void aProblemIsAMessageTheLineOfTheFileAndACaret() {
        assertThat(ProblemText.of(problem(ProblemCode.INVALID_DATE, "no date", "a.yaml", "startDate: x", 12)))
                .isEqualTo("a.yaml:3:12: error: no date [invalid-date]\n  startDate: x\n             ^\n");
    }

    @Test
    void aMessageHasAtMost500Characters() {
        String longest = "a".repeat(500);

        assertThat(problem(ProblemCode.SYNTAX, longest, "a.yaml", "", 1).message())
                .isEqualTo(longest);
        assertThat(problem(ProblemCode.SYNTAX, longest + "a", "a.yaml", "", 1).message())
                .isEqualTo("a".repeat(499) + "…");
        assertThat(problem(ProblemCode.SYNTAX, "a".repeat(498) + "🎉 and more", "a.yaml", "", 1)
                        .withMessage("a".repeat(498) + "🎉".repeat(1 << 20))
                        .message())
                .isEqualTo("a".repeat(498) + "…");
    }

    @Test
    void inColourAnErrorIsRed() {
        List<Problem> problems = List.of(problem(ProblemCode.INVALID_DATE, "no date", "a.yaml", "date: x", 7));

        assertThat(ProblemText.of(problems, 2, Style.COLOURED))
                .isEqualTo("\u001B[1ma.yaml:3:7:\u001B[0m \u001B[1;31merror:\u001B[0m no date"
                        + " \u001B[2m[invalid-date]\u001B[0m\n"
                        + "  date: x\n"
                        + "        \u001B[1;31m^\u001B[0m\n"
                        + "… and 2 more problems\n");
    }

    @Test
    void inColourAWarningIsYellow() {
        List<Problem> problems = List.of(problem(ProblemCode.EMPTY_FIELD, "no value", "a.yaml", "tags:", 1));

        assertThat(ProblemText.of(problems, 0, Style.COLOURED))
                .isEqualTo("\u001B[1ma.yaml:3:1:\u001B[0m \u001B[1;33mwarning:\u001B[0m no value"
                        + " \u001B[2m[empty-field]\u001B[0m\n"
                        + "  tags:\n"
                        + "  \u001B[1;33m^\u001B[0m\n");
    }

    /** The caret is indented by as many cells as the text before it takes; the column counts code points. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc       | 3",
                "日本       | 4",
                "日本🎉     | 6",
                "🚀⭐✅⚡🫶 | 10",
                "e\u0301é  | 2",
                "한글한     | 6",
                "ｶｱ        | 2",
                "〈x〉       | 5",
                "a\u202Eb\u2066c | 5",
                "a\u001Bb\u009Bc | 5",
                "a\u00ADb  | 3"
            })
    void theCaretIsUnderThePlace(String before, int cells) {
        int column = before.codePointCount(0, before.length()) + 1;

        assertThat(ProblemText.of(problem(ProblemCode.INVALID_DATE, "no", "a.yaml", before + "x", column)))
                .endsWith("x\n  " + " ".repeat(cells) + "^\n");
    }

    @Test
    void tabsBeforeThePlaceStayTabs() {
        assertThat(ProblemText.of(problem(ProblemCode.INVALID_DATE, "no", "a.yaml", "a\t日\tx", 5)))
                .endsWith("\n  a\t日\tx\n   \t  \t^\n");
    }

    @Test
    void noPartOfAProblemCanControlATerminal() {
        String text = ProblemText.of(problem(ProblemCode.INVALID_DATE, CONTROLS, CONTROLS, CONTROLS, 3));

        String visible = "␛[2J\uFFFD31m\uFFFD\uFFFD\uFFFD␍␊␇␡";
        assertThat(text).isEqualTo(visible + ":3:3: error: " + visible + " [invalid-date]\n  " + visible + "\n    ^\n");
    }

    @Test
    void inColourOnlyTheColoursAreEscapeSequences() {
        Problem problem = problem(ProblemCode.INVALID_DATE, CONTROLS, CONTROLS, CONTROLS, 3);

        String text = ProblemText.of(List.of(problem), 0, Style.COLOURED);

        assertThat(text.replaceAll("\u001B\\[(0|1|2|1;31)m", "")).isEqualTo(ProblemText.of(problem));
    }

    /** The characters before and after the first and the last of each range do not control anything. */
    @Test
    void whatControlsATerminalOrTheDirectionOfTextIsMadeVisible() {
        assertThat(ProblemText.visible("\u0000\u001F\u007F\u0080\u009F\u2028\u2029\u202A\u202E\u2066\u2069\uD800"))
                .isEqualTo("␀␟␡" + "\uFFFD".repeat(9));
        assertThat(ProblemText.visible("\t \u007E\u00A0\u2027\u202F\u2065\u206A"))
                .isEqualTo("\t \u007E\u00A0\u2027\u202F\u2065\u206A");
    }

    @Test
    void aValueIsQuotedUpToItsFortiethCharacter() {
        assertThat(ProblemText.quote("é🎉".repeat(20))).isEqualTo("\"" + "é🎉".repeat(20) + "\"");
        assertThat(ProblemText.quote("é🎉".repeat(20) + "a")).isEqualTo("\"" + "é🎉".repeat(20) + "…\"");
    }

    @Test
    void controlCharactersAreEscapedInAQuotedValue() {
        assertThat(ProblemText.quote("a\n\r\t\u001B\u009B")).isEqualTo("\"a\\n\\r\\t\\u001B\\u009B\"");
    }
}
