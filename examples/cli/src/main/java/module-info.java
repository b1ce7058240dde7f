/**
 * The {@code eventreport} command: an example of embedding the library, and the quick way to use it.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.cli {
    requires org.eventreport.core;
    requires org.eventreport.json;
    requires org.eventreport.yaml;
    requires org.commonmark;
    requires info.picocli;
    requires org.jline.terminal;
    requires tools.jackson.core;
    requires static org.jspecify;

    opens org.eventreport.cli to
            info.picocli;
}
