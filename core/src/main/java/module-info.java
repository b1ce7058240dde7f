/**
 * Reports of technical events: the model, reading, writing and validating. The formats are modules of their own.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // The YAML module, which may see the tables, is built after this one.
module org.eventreport.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.eventreport;
    exports org.eventreport.diff;
    exports org.eventreport.format;
    exports org.eventreport.format.spi;
    exports org.eventreport.model;
    exports org.eventreport.problem;
    exports org.eventreport.schema to
            org.eventreport.yaml;
    exports org.eventreport.validation;
    exports org.eventreport.validation.spi;

    uses org.eventreport.format.spi.FormatProvider;
    uses org.eventreport.validation.spi.Rule;
}
