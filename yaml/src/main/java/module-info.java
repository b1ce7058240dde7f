/**
 * Event reports in YAML, and in Markdown with YAML front matter.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.yaml {
    requires transitive org.eventreport.core;
    requires org.yaml.snakeyaml;
    requires static org.commonmark;
    requires static org.jspecify;

    exports org.eventreport.yaml;

    provides org.eventreport.format.ReportFormat with
            org.eventreport.yaml.YamlFormat,
            org.eventreport.yaml.MarkdownFormat;
}
