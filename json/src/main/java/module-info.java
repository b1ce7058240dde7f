/**
 * Event reports in JSON and JSON Lines.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // The module of Jackson databind is built after this one.
module org.eventreport.json {
    requires transitive org.eventreport.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.eventreport.json;
    exports org.eventreport.json.streaming to
            org.eventreport.jackson;

    provides org.eventreport.format.spi.FormatProvider with
            org.eventreport.json.JsonProvider,
            org.eventreport.json.JsonLinesProvider;
}
