package org.eventreport.schema;

import java.util.List;
import java.util.Map;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Link;
import org.eventreport.model.Project;

/** The fields of a {@link Project}. */
final class ProjectAccess implements FieldAccess<Project, Project.Builder> {

    @Override
    public Project.Builder newBuilder() {
        return Project.builder();
    }

    @Override
    public Project build(Project.Builder project) {
        return project.build();
    }

    @Override
    public Object get(Project project, String field) {
        return switch (field) {
            case "id" -> project.id();
            case "name" -> project.name();
            case "version" -> project.version();
            case "description" -> project.description();
            case "category" -> project.category();
            case "license" -> project.license();
            case "programmingLanguages" -> project.programmingLanguages();
            case "url" -> project.rawUrl();
            case "repository" -> project.rawRepository();
            case "partOf" -> project.partOf();
            case "tags" -> project.tags();
            case "links" -> project.links();
            default -> throw new IllegalArgumentException(field);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void set(Project.Builder project, String field, Object value) {
        switch (field) {
            case "id" -> project.id((String) value);
            case "name" -> project.name((String) value);
            case "version" -> project.version((String) value);
            case "description" -> project.description((String) value);
            case "category" -> project.category((String) value);
            case "license" -> project.license((String) value);
            case "programmingLanguages" -> project.addAllProgrammingLanguages((List<String>) value);
            case "url" -> project.url((String) value);
            case "repository" -> project.repository((String) value);
            case "partOf" -> project.partOf((String) value);
            case "tags" -> project.addAllTags((List<String>) value);
            case "links" -> project.addAllLinks((List<Link>) value);
            default -> throw new IllegalArgumentException(field);
        }
    }

    @Override
    public Map<String, ExtensionValue> extensions(Project project) {
        return project.extensions();
    }

    @Override
    public void putExtension(Project.Builder project, String key, ExtensionValue value) {
        project.putExtensions(key, value);
    }
}
