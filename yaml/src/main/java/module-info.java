/**
 * Event reports in YAML, and in Markdown with YAML front matter.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.yaml {
    requires transitive org.eventreport.core;
    requires static org.jspecify;

    exports org.eventreport.markdown;
    exports org.eventreport.yaml;

    provides org.eventreport.format.spi.FormatProvider with
            org.eventreport.yaml.YamlProvider,
            org.eventreport.markdown.MarkdownProvider;
}
