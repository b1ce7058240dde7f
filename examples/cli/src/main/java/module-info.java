/**
 * The {@code eventreport} command, which is also an example of a program that uses the library.
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
