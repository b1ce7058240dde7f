/**
 * Event reports and their parts as values of Jackson databind.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.jackson {
    requires transitive org.eventreport.core;
    requires transitive tools.jackson.databind;
    requires org.eventreport.json;
    requires static org.jspecify;

    exports org.eventreport.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.eventreport.jackson.EventReportModule;
}
