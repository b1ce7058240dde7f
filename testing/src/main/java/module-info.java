/**
 * Assertions and a source of parameters for tests of event reports, with AssertJ and JUnit Jupiter.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.testing {
    requires transitive org.assertj.core;
    requires transitive org.eventreport.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires static org.jspecify;

    exports org.eventreport.testing;

    // JUnit creates the provider of arguments.
    opens org.eventreport.testing to
            org.junit.platform.commons;
}
