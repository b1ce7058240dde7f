package org.eventreport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eventreport.ReportFiles;
import org.eventreport.fixtures.RealReports;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonFormat;
import org.eventreport.model.Report;
import org.eventreport.yaml.YamlFormat;

/** The files that are read, in folders: the corpus if it is there, and generated reports if not. */
final class ReportFolders {

    /** The folder of the files without problems. */
    static final String CLEAN = "clean";

    /** The folder of the files with warnings. */
    static final String WARNINGS = "warnings";

    /** The folder of the clean files, each with a line more at its end that gives a warning. */
    static final String ONE_WARNING = "one-warning";

    private static final int GENERATED = 40;

    private final Path folder;
    private final boolean real;

    private ReportFolders(Path folder, boolean real) {
        this.folder = folder;
        this.real = real;
    }

    /** Writes the files, in place of those that are there. */
    static ReportFolders write(Path folder) throws IOException {
        ReportFolders folders = new ReportFolders(folder, RealReports.hasCorpus());
        for (String name : List.of(CLEAN, WARNINGS, ONE_WARNING)) {
            Files.createDirectories(folder.resolve(name));
            for (Path old : folders.files(name, "")) {
                Files.delete(old);
            }
        }
        if (folders.real) {
            folders.copyCorpus();
        } else {
            folders.generate();
        }
        return folders;
    }

    private void copyCorpus() throws IOException {
        for (String ending : List.of(".json", ".yaml")) {
            for (Path file : RealReports.files(ending)) {
                ReadResult result = ReportFiles.check(file);
                put(file.getFileName().toString(), Files.readString(file), result);
            }
        }
    }

    private void generate() throws IOException {
        for (int seed = 0; seed < GENERATED; seed++) {
            Report report = GeneratedReports.of(seed);
            for (ReportFormat format : List.of(JsonFormat.json(), YamlFormat.yaml())) {
                String name =
                        "generated-" + seed + "." + format.fileExtensions().get(0);
                put(name, format.write(report), format.check(format.write(report)));
                String untrimmed = format.write(report.withTitle(report.title() + " "));
                put("untrimmed-" + name, untrimmed, format.check(untrimmed));
            }
        }
    }

    private void put(String name, String text, ReadResult result) throws IOException {
        if (!result.problems().isEmpty()) {
            Files.writeString(path(WARNINGS, name), text);
            return;
        }
        Files.writeString(path(CLEAN, name), text);
        String end = name.endsWith(".json") ? ", \"acknowledgements\": null}" : "acknowledgements:\n";
        String start = name.endsWith(".json") ? text.substring(0, text.lastIndexOf('}')) : text;
        Files.writeString(path(ONE_WARNING, name), start + end);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    private Path path(String folderName, String file) {
        return path(folderName).resolve(file);
    }

    List<Path> files(String name, String ending) throws IOException {
        try (Stream<Path> files = Files.list(path(name))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList());
        }
    }

    /** Returns how many bytes all files of a folder and ending have. */
    long bytes(String name, String ending) throws IOException {
        LongStream.Builder sizes = LongStream.builder();
        for (Path file : files(name, ending)) {
            sizes.add(Files.size(file));
        }
        return sizes.build().sum();
    }

    /** Returns what the files are, in a few words. */
    String description() {
        return real ? "real reports, the corpus" : "generated reports, as there is no corpus";
    }
}
