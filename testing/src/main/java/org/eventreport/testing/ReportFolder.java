package org.eventreport.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eventreport.ReportFiles;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReadResult;
import org.eventreport.testing.NamedResults.NamedResult;

/**
 * The report files of a folder, or a single file, whose reports are tested.
 *
 * @param folder the folder or file
 * @param glob the files that count, as {@link ReportSource#glob}
 * @param exclude the files that do not, as {@link ReportSource#exclude}
 */
record ReportFolder(Path folder, String glob, List<String> exclude) {

    /**
     * Reads the reports, one after the other, as the stream is used.
     *
     * @throws IllegalArgumentException if there are none
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    Stream<NamedResult> reports(ReadOptions options) {
        Stream<ReadResult> results = ReportFiles.checkAll(files(), options);
        NamedResults named = new NamedResults(results.iterator(), this::nameOf);
        if (!named.hasNext()) {
            results.close();
            throw noReports("its files contain none");
        }
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(named, Spliterator.ORDERED), false)
                .onClose(results::close);
    }

    private List<Path> files() {
        if (!Files.exists(folder)) {
            throw noReports("it does not exist");
        }
        List<Path> all = all();
        if (all.isEmpty()) {
            String endings = ReportFiles.formats().stream()
                    .flatMap(format -> format.fileExtensions().stream())
                    .map(extension -> "." + extension)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw noReports(
                    endings.isEmpty()
                            ? "there are no formats; add the artifact org.eventreport:eventreport-yaml or"
                                    + " org.eventreport:eventreport-json"
                            : "no file in it has one of the endings " + endings);
        }
        PathMatcher included = matcher(glob);
        List<PathMatcher> excluded = exclude.stream().map(this::matcher).toList();
        List<Path> files = all.stream()
                .filter(file -> included.matches(within(file)))
                .filter(file -> excluded.stream().noneMatch(matcher -> matcher.matches(within(file))))
                .toList();
        if (files.isEmpty()) {
            throw noReports("of its report files, such as " + within(all.get(0)) + ", none matches glob = \"" + glob
                    + "\"" + (exclude.isEmpty() ? "" : " and no exclude = " + exclude));
        }
        return files;
    }

    private List<Path> all() {
        try {
            return Files.isDirectory(folder) ? ReportFiles.files(folder) : List.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PathMatcher matcher(String pattern) {
        return folder.getFileSystem().getPathMatcher("glob:" + pattern);
    }

    /** Returns the path of a file within the folder; of a single file, its name. */
    private Path within(Path file) {
        return file.equals(folder) ? file.getFileName() : folder.relativize(file);
    }

    private String nameOf(String file) {
        String path = within(folder.getFileSystem().getPath(file)).toString();
        return path.replace(folder.getFileSystem().getSeparator(), "/");
    }

    private IllegalArgumentException noReports(String why) {
        return new IllegalArgumentException("there are no reports to test in " + folder.toAbsolutePath() + ": " + why);
    }
}
