package org.eventreport.yaml;

import org.eventreport.format.ReportKeys;

/** The keys of front matter that mean something special. */
final class MarkdownKeys {

    /** The author or authors, as blog engines call them. */
    static final String AUTHOR = "author";

    /** Where false, the report is a draft. */
    static final String PUBLISHED = "published";

    /** What stands below the front matter. */
    static final String BODY = "body";

    /** The extension that holds the keys that a report does not have. */
    static final String OTHERS = "x-front-matter";

    private MarkdownKeys() {}

    /** Whether a key is one of a report's, or an extension's, or is wrong because it is nearly one of a report's. */
    static boolean isOfTheReport(String key) {
        return key.startsWith("x-")
                || key.equals(AUTHOR)
                || key.equals("<<")
                || ReportKeys.contains(key)
                || ReportKeys.nearlyContains(key);
    }
}
