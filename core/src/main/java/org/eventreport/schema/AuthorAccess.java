package org.eventreport.schema;

import java.util.Map;
import org.eventreport.model.Author;
import org.eventreport.model.ExtensionValue;

/** The fields of an {@link Author}. */
final class AuthorAccess implements FieldAccess<Author, Author.Builder> {

    @Override
    public Author.Builder newBuilder() {
        return Author.builder();
    }

    @Override
    public Author build(Author.Builder author) {
        return author.build();
    }

    @Override
    public Object get(Author author, String field) {
        return switch (field) {
            case "name" -> author.name();
            case "speaker" -> author.speaker();
            case "affiliation" -> author.affiliation();
            case "url" -> author.rawUrl();
            case "accounts" -> author.accounts();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void set(Author.Builder author, String field, Object value) {
        switch (field) {
            case "name" -> author.name((String) value);
            case "speaker" -> author.speaker((String) value);
            case "affiliation" -> author.affiliation((String) value);
            case "url" -> author.url((String) value);
            case "accounts" -> author.putAllAccounts((Map<String, String>) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Author author) {
        return author.extensions();
    }

    @Override
    public void putExtension(Author.Builder author, String key, ExtensionValue value) {
        author.putExtensions(key, value);
    }
}
