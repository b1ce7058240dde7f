package org.eventreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.eventreport.ReportFiles;
import org.eventreport.model.Event;
import org.eventreport.model.Report;
import org.eventreport.model.Talk;
import org.eventreport.problem.TerminalWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowTest {

    private static final Path SAMPLES = Path.of("src/test/resources/org/eventreport/cli/show");
    private static final Path UNIKERNELS = SAMPLES.resolve("unikernels.yaml");

    private static final Report REPORT = Report.builder()
            .title("a")
            .event(Event.builder()
                    .name("b")
                    .startDate(LocalDate.of(2014, 11, 25))
                    .build())
            .build();

    @ParameterizedTest
    @ValueSource(ints = {60, 100})
    void wrapsToTheWidthOfTheTerminal(int width) throws IOException {
        String shown = TerminalOutline.of(ReportOutline.of(ReportFiles.read(UNIKERNELS)), width, false);

        assertThat(shown).isEqualTo(Files.readString(SAMPLES.resolve("unikernels-" + width + ".txt")));
        assertThat(shown.lines()).allMatch(line -> TerminalWidth.of(line) <= width);
    }

    @Test
    void showsTheSameInMarkdown() throws IOException {
        assertThat(Outcome.of("show", "--format", "markdown", UNIKERNELS)
                        .isSuccess()
                        .out())
                .isEqualTo(Files.readString(SAMPLES.resolve("unikernels.md")));
    }

    @Test
    void hasNoColourWithoutATerminal() throws IOException {
        String shown = Outcome.of("show", UNIKERNELS).isSuccess().out();

        assertThat(shown).doesNotContain("\u001B");
        assertThat(TerminalOutline.of(ReportOutline.of(ReportFiles.read(UNIKERNELS)), 80, true))
                .startsWith("\u001B[1;4mTWO DAYS OF *UNIKERNELS*\u001B[0m\n")
                .satisfies(coloured ->
                        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "日本語日本語日本語日本語日本語, 日本語日本語日本語日|本語日本語",
        "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉, 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉|🎉",
        "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301, "
                + "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301",
        "one two three four five six, one two three four|five six",
        "a  b, a b",
    })
    void countsTheCellsThatCharactersTake(String text, String lines) {
        assertThat(new Wrapping(20).lines(text, 0, 0)).containsExactly(lines.split("\\|", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* _b_ `c` [d](e) <f> &amp; ~g~ !h |i|",
                "# a",
                "1. a",
                "2) a",
                "- a",
                "+ a",
                "=== a",
                "> a",
                "\\ a",
                "http://a.example/_b_",
            })
    void escapesMarkupInTitlesAndSummaries(String title) {
        Report report = REPORT.withTitle(title)
                .withSummary(title)
                .withTalks(Talk.builder().title(title).summary(title).build());
        String markdown = MarkdownOutline.of(ReportOutline.of(report));

        List<String> texts = texts(Parser.builder().build().parse(markdown));
        assertThat(texts).contains(title).filteredOn(title::equals).hasSize(4);
    }

    /** Returns the texts of the blocks of Markdown, without markup. */
    private static List<String> texts(Node document) {
        List<String> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            private StringBuilder block = new StringBuilder();

            @Override
            public void visit(Paragraph paragraph) {
                visitBlock(paragraph);
            }

            @Override
            public void visit(Heading heading) {
                visitBlock(heading);
            }

            private void visitBlock(Node node) {
                block = new StringBuilder();
                visitChildren(node);
                texts.add(block.toString());
            }

            @Override
            public void visit(Text text) {
                block.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                block.append('\n');
            }

            @Override
            public void visit(Emphasis emphasis) {
                block.append("EMPHASIS");
            }

            @Override
            public void visit(Code code) {
                block.append("CODE");
            }

            @Override
            public void visit(Link link) {
                block.append("LINK");
            }
        });
        return texts;
    }

    @ParameterizedTest
    @CsvSource({
        "2014-11-25, 2014-11-25, 25 November 2014",
        "2014-11-25, 2014-11-27, 25–27 November 2014",
        "2014-11-30, 2014-12-02, 30 November – 2 December 2014",
        "2014-12-31, 2015-01-01, 31 December 2014 – 1 January 2015",
    })
    void writesDaysInWords(LocalDate first, LocalDate last, String words) {
        assertThat(Days.of(first, last)).isEqualTo(words);
    }

    @Test
    void noControlCharactersReachTheTerminal() {
        Report report = REPORT.withTitle("\u202Ea\u2066").withSummary("b\u061Cc\r\u001b[2J");
        String shown =
                TerminalOutline.of(ReportOutline.of(report), 80, false) + MarkdownOutline.of(ReportOutline.of(report));

        assertThat(shown.codePoints()).noneMatch(c -> c == 0x202E || c == 0x2066 || c == 0x1B || c == '\r');
    }

    @Test
    void problemsOfAnInvalidFileArePrintedInstead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "title: a\nauthors: [Ana]\n");
        Outcome outcome = Outcome.of("show", file);

        assertThat(outcome.status()).isEqualTo(EventReport.PROBLEMS);
        assertThat(outcome.out()).startsWith(file + ":1:1: error: Report has no \"event\"");
        Outcome.of("show", folder.resolve("none.yaml"))
                .isFailure(folder.resolve("none.yaml") + ": no such file or folder");
    }
}
