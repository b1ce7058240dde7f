/**
 * Event reports in JSON and JSON Lines.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.json {
    requires transitive org.eventreport.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.eventreport.json;

    provides org.eventreport.format.spi.FormatProvider with
            org.eventreport.json.JsonProvider,
            org.eventreport.json.JsonLinesProvider;
}
