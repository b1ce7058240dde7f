package org.eventreport.schema;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eventreport.model.Author;
import org.eventreport.model.Event;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Image;
import org.eventreport.model.Link;
import org.eventreport.model.Project;
import org.eventreport.model.Report;
import org.eventreport.model.ReportStatus;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;

/** The fields of a {@link Report}. */
final class ReportAccess implements FieldAccess<Report, Report.Builder> {

    @Override
    public Report.Builder newBuilder() {
        return Report.builder();
    }

    @Override
    public Report build(Report.Builder report) {
        return report.build();
    }

    @Override
    public Object get(Report report, String field) {
        return switch (field) {
            case "$schema" -> report.rawSchema();
            case "schemaVersion" -> report.schemaVersion();
            case "id" -> report.id();
            case "title" -> report.title();
            case "authors" -> report.authors();
            case "date" -> report.date();
            case "publishedAt" -> report.publishedAt();
            case "updatedAt" -> report.updatedAt();
            case "status" -> report.status();
            case "language" -> report.language();
            case "summary" -> report.summary();
            case "tags" -> report.tags();
            case "url" -> report.rawUrl();
            case "license" -> report.license();
            case "image" -> report.image();
            case "event" -> report.event();
            case "talks" -> report.talks();
            case "speakers" -> report.speakers();
            case "projects" -> report.projects();
            case "links" -> report.links();
            case "acknowledgements" -> report.acknowledgements();
            case "body" -> report.body();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void set(Report.Builder report, String field, Object value) {
        switch (field) {
            case "$schema" -> report.schema((String) value);
            case "schemaVersion" -> report.schemaVersion((Integer) value);
            case "id" -> report.id((String) value);
            case "title" -> report.title((String) value);
            case "authors" -> report.addAllAuthors((List<Author>) value);
            case "date" -> report.date((LocalDate) value);
            case "publishedAt" -> report.publishedAt((OffsetDateTime) value);
            case "updatedAt" -> report.updatedAt((OffsetDateTime) value);
            case "status" -> report.status((ReportStatus) value);
            case "language" -> report.language((String) value);
            case "summary" -> report.summary((String) value);
            case "tags" -> report.addAllTags((List<String>) value);
            case "url" -> report.url((String) value);
            case "license" -> report.license((String) value);
            case "image" -> report.image((Image) value);
            case "event" -> report.event((Event) value);
            case "talks" -> report.addAllTalks((List<Talk>) value);
            case "speakers" -> report.addAllSpeakers((List<Speaker>) value);
            case "projects" -> report.addAllProjects((List<Project>) value);
            case "links" -> report.addAllLinks((List<Link>) value);
            case "acknowledgements" -> report.acknowledgements((String) value);
            case "body" -> report.body((String) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Report report) {
        return report.extensions();
    }

    @Override
    public void putExtension(Report.Builder report, String key, ExtensionValue value) {
        report.putExtensions(key, value);
    }
}
