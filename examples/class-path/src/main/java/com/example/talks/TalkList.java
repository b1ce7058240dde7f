package com.example.talks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.format.ReadResult;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;

/** Prints the talks of all reports in a folder, and the problems of those that cannot be read. */
public final class TalkList {

    private TalkList() {}

    /**
     * Prints the talks.
     *
     * @param args the folder
     * @throws IOException if the folder or a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (Stream<ReadResult> results = ReportFiles.walk(Path.of(args[0]))) {
            results.forEach(result -> {
                result.problems().forEach(System.out::println);
                result.report().ifPresent(TalkList::print);
            });
        }
    }

    private static void print(Report report) {
        System.out.println(report.event().name());
        for (Talk talk : report.talks()) {
            String speakers =
                    report.speakersOf(talk).stream().map(Speaker::name).collect(Collectors.joining(", "));
            System.out.println("- " + talk.title() + " (" + speakers + ")");
        }
    }
}
