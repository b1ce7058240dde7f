package org.eventreport.yaml;

import java.util.List;
import org.eventreport.format.Limits;
import org.eventreport.format.ReadOptions;
import org.eventreport.format.ReportFormat;
import org.eventreport.format.Source;
import org.eventreport.format.TokenReader;
import org.eventreport.format.TokenWriter;

/**
 * Reports in YAML 1.2; those in YAML 1.1 read the same, as every scalar has the type of its field. A stream of several
 * documents is several reports.
 *
 * <pre>{@code
 * Report report = YamlFormat.yaml().read("""
 *     title: Two days of unikernels
 *     event:
 *       name: Unikernel Days
 *       startDate: 2014-11-25
 *     """);
 * String yaml = YamlFormat.yaml().write(report);
 * }</pre>
 *
 * <p>Anchors and aliases are read, merge keys are not. What is written has block style, two spaces, no anchors, and
 * plain scalars only where every reader takes them for the same text.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/">YAML 1.2.2</a>
 */
public final class YamlFormat extends ReportFormat {

    private static final YamlFormat YAML = new YamlFormat();

    /** For {@link java.util.ServiceLoader}; everybody else calls {@link #yaml}. */
    public YamlFormat() {
        this(ReadOptions.defaults());
    }

    private YamlFormat(ReadOptions options) {
        super(options);
    }

    /** YAML, read with the default options. */
    public static YamlFormat yaml() {
        return YAML;
    }

    @Override
    public String name() {
        return "yaml";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("yaml", "yml");
    }

    @Override
    public YamlFormat with(ReadOptions options) {
        return new YamlFormat(options);
    }

    @Override
    protected TokenReader tokens(Source source, Limits limits) {
        return new YamlTokenReader(source, limits);
    }

    @Override
    protected TokenWriter tokenWriter(StringBuilder out, int reports) {
        return new YamlTokenWriter(out);
    }
}
