package org.eventreport.yaml;

import org.eventreport.format.ReportFormat;

/**
 * YAML 1.2, also 1.1, as the field gives a scalar its type. A stream of several documents is several reports.
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
 * <p>Anchors and aliases are read, merge keys are not. Reports are written in block style, indented by two spaces,
 * without anchors, and with plain scalars only where every reader reads them as the same text.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/">YAML 1.2.2</a>
 */
public final class YamlFormat {

    private YamlFormat() {}

    /**
     * Returns YAML.
     *
     * @return the format, with the default options
     */
    public static ReportFormat yaml() {
        return ReportFormat.of(new YamlProvider());
    }
}
