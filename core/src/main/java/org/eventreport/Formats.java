package org.eventreport;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.loading.Providers;
import org.eventreport.problem.ProblemText;

/** The available formats, by ending and by name. */
final class Formats {

    private static final Providers<FormatProvider> PROVIDERS = new Providers<>(FormatProvider.class);

    private Formats() {}

    static List<ReportFormat> all() {
        return PROVIDERS.load().stream().map(ReportFormat::of).toList();
    }

    static boolean existsFor(Path file) {
        return find(file).isPresent();
    }

    static ReportFormat of(Path file) {
        Optional<FormatProvider> provider = find(file);
        if (provider.isEmpty()) {
            throw new IllegalArgumentException(
                    "no format has the ending of " + file + "; " + known("endings", Formats::endings));
        }
        return ReportFormat.of(provider.get());
    }

    static ReportFormat named(String name) {
        return all().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + ProblemText.quote(name) + "; "
                        + known("formats", format -> Stream.of(format.name()))));
    }

    private static Optional<FormatProvider> find(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FormatProvider provider : PROVIDERS.load()) {
            if (name.contains(".") && provider.fileExtensions().contains(extension)) {
                return Optional.of(provider);
            }
        }
        return Optional.empty();
    }

    private static Stream<String> endings(FormatProvider format) {
        return format.fileExtensions().stream().map(extension -> "." + extension);
    }

    /** Returns a list of the endings or names, or how to add a format if there are none. */
    private static String known(String what, Function<FormatProvider, Stream<String>> names) {
        List<FormatProvider> providers = PROVIDERS.load();
        return providers.isEmpty()
                ? "there are no formats; add the artifact org.eventreport:eventreport-yaml or"
                        + " org.eventreport:eventreport-json"
                : "the " + what + " are "
                        + providers.stream().flatMap(names).sorted().collect(Collectors.joining(", "));
    }
}
