package org.eventreport.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import org.eventreport.fixtures.RealReports;
import org.openjdk.jmh.runner.RunnerException;

/** The program behind the script {@code run}. */
final class Main {

    private static final Path PAGE = RealReports.project().resolve("docs/performance.md");

    /** The lines between which the page has the tables. */
    private static final String START = "<!-- Written by benchmarks/run --docs. -->\n";

    private static final String END = "<!-- Up to here. -->\n";

    private boolean full;
    private boolean docs;
    private final List<String> javas = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();

    private Main(Deque<String> arguments) {
        while (!arguments.isEmpty()) {
            String argument = arguments.remove();
            switch (argument) {
                case "--full" -> full = true;
                case "--docs" -> docs = true;
                case "--java" -> javas.add(arguments.remove());
                default -> {
                    if (!Benchmarks.names().contains(argument)) {
                        throw new IllegalArgumentException(
                                "there is no \"" + argument + "\"; choose from " + Benchmarks.names());
                    }
                    tasks.add(argument);
                }
            }
        }
        if (javas.isEmpty()) {
            javas.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        }
    }

    public static void main(String... arguments) throws IOException, RunnerException, InterruptedException {
        new Main(new ArrayDeque<>(List.of(arguments))).run();
    }

    private void run() throws IOException, RunnerException, InterruptedException {
        ReportFolders folders = ReportFolders.write(RealReports.project().resolve("benchmarks/target/reports"));
        StringBuilder results = new StringBuilder(preface(folders));
        for (String java : javas) {
            Measurements measurements = new Benchmarks(java, full, tasks, folders).run();
            results.append("\n## JDK ")
                    .append(Forks.version(java))
                    .append("\n\n")
                    .append(new ResultTables(measurements, folders).text());
        }
        System.out.println();
        System.out.print(results);
        if (docs) {
            writePage(results);
        }
    }

    private String preface(ReportFolders folders) throws IOException {
        String files = String.format(
                "Measured on a machine with %d cores (%s, %s), with %s: %d files without problems, of which the JSON has"
                        + " %d kB and the YAML %d kB. Each contender ran in %s.%n%nVersions: ",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                folders.description(),
                folders.files(ReportFolders.CLEAN, ".json").size(),
                folders.bytes(ReportFolders.CLEAN, ".json") / 1000,
                folders.bytes(ReportFolders.CLEAN, ".yaml") / 1000,
                full ? "several JVMs" : "one JVM, which makes ratios of times up to a half more or less possible");
        Properties versions = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        }
        List<String> lines = new ArrayList<>();
        versions.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> lines.add(name + " " + versions.getProperty(name)));
        return files + String.join(", ", lines) + ".\n";
    }

    private static void writePage(StringBuilder results) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(START) + START.length();
        Files.writeString(PAGE, page.substring(0, start) + "\n" + results + "\n" + page.substring(page.indexOf(END)));
    }
}
