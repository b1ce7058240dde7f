/**
 * Reports of technical events: the model, what the formats have in common, and problems.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.core {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.eventreport;
    exports org.eventreport.format;
    exports org.eventreport.model;
    exports org.eventreport.problem;
    exports org.eventreport.validation;

    uses org.eventreport.format.ReportFormat;
    uses org.eventreport.validation.Rule;
}
