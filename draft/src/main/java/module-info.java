/**
 * Drafts of event reports, made from blog posts.
 */
@org.jspecify.annotations.NullMarked
module org.eventreport.draft {
    requires transitive org.eventreport.core;
    requires org.commonmark;
    requires org.eventreport.yaml;
    requires static org.jspecify;

    exports org.eventreport.draft;
}
