package com.example.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.draft.Draft;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.markdown.MarkdownFormat;
import org.eventreport.problem.ProblemText;
import org.eventreport.validation.Validator;

/**
 * Drafts a report from a blog post, checks the reports in a folder with the rules of the format and {@link SlidesRule},
 * and prints them as JSON Lines.
 */
public final class Archive {

    private Archive() {}

    /**
     * Prints the draft in Markdown, then the problems of each report and the report.
     *
     * @param args the post, and the folder of the reports
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Draft draft = Draft.of(Path.of(args[0]));
        System.out.print(MarkdownFormat.markdown().write(draft.report()));

        ReadOptions options = ReadOptions.builder()
                .validator(Validator.standard().without("no-author"))
                .build();
        try (Stream<ReadResult> results = ReportFiles.walk(Path.of(args[1]), options)) {
            results.forEach(Archive::print);
        }
    }

    private static void print(ReadResult result) {
        System.out.print(ProblemText.of(result.problems(), result.omitted()));
        result.report().map(JsonLinesFormat.jsonLines()::write).ifPresent(System.out::print);
    }
}
