/**
 * The {@code eventreport} command: an example of embedding the library, and the quick way to use it.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.cli {
    requires org.eventreport.core;
    requires org.eventreport.draft;
    requires org.eventreport.json;
    requires org.eventreport.yaml;
    requires info.picocli;
    requires tools.jackson.core;
    requires static org.jspecify;

    opens org.eventreport.cli to
            info.picocli;
}
