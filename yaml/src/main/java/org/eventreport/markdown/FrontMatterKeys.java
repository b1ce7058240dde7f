package org.eventreport.markdown;

import org.eventreport.schema.Field;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.Suggestions;
import org.eventreport.schema.Tables;

/** The keys of front matter that have a special meaning. */
final class FrontMatterKeys {

    /** The author or authors, as blog engines call them. */
    static final String AUTHOR = "author";

    static final String AUTHORS = "authors";

    /** The day of publication; with a time, the time too. */
    static final String DATE = "date";

    static final String PUBLISHED_AT = "publishedAt";

    /** If false, the report is a draft. */
    static final String PUBLISHED = "published";

    static final String STATUS = "status";

    static final String TAGS = "tags";

    /** What follows the front matter. */
    static final String BODY = "body";

    /** The extension with the keys that a report does not have. */
    static final String OTHERS = ObjectType.FRONT_MATTER;

    private FrontMatterKeys() {}

    /** Returns whether a key is read as one of the report: a field or nearly one, an extension, or a merge key. */
    static boolean belongsToReport(String key) {
        return key.startsWith(ObjectType.EXTENSION_PREFIX)
                || key.equals(AUTHOR)
                || key.equals("<<")
                || Tables.REPORT.fields().stream()
                        .map(Field::name)
                        .anyMatch(name -> name.equals(key) || isMisspelt(key, name));
    }

    /** Returns whether a key differs too little from that of a field to be one of the blog. {@code $} is no letter. */
    private static boolean isMisspelt(String key, String field) {
        return Character.isLetter(field.charAt(0)) && Suggestions.isNear(key, field);
    }
}
