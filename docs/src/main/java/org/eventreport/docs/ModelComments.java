package org.eventreport.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eventreport.model.Keyword;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.MapType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.ValueType;

/**
 * Puts the texts of the tables into the comments of the model, so that both say the same: the first paragraph of the comment
 * of a type, and the comments of the methods that return its fields.
 */
final class ModelComments {

    private static final Path MODEL = Path.of("core", "src", "main", "java", "org", "eventreport", "model");

    private static final int MAX_WIDTH = 120;

    private final String source;

    private ModelComments(String source) {
        this.source = source;
    }

    /** Returns the sources of types, with these comments. */
    static List<GeneratedFile> files(Path project, Collection<ObjectType<?, ?>> types) throws IOException {
        List<GeneratedFile> files = new ArrayList<>();
        for (ObjectType<?, ?> type : types) {
            Path path = MODEL.resolve(type.name() + ".java");
            ModelComments comments = new ModelComments(Files.readString(project.resolve(path))).ofType(type);
            for (Field<?, ?, ?> field : type.fields()) {
                comments = comments.ofField(type, field);
            }
            files.add(new GeneratedFile(path, comments.source));
        }
        return files;
    }

    private ModelComments ofType(ObjectType<?, ?> type) {
        Matcher paragraph =
                Pattern.compile("(?m)^/\\*\\*\n((?: \\* [^<@\n].*\n)+)").matcher(source);
        if (!paragraph.find()) {
            throw new IllegalStateException(type.name() + ".java has no comment of the type");
        }
        return new ModelComments(source.substring(0, paragraph.start(1))
                + wrapped(javadoc(type.documentation()), " * ")
                + source.substring(paragraph.end(1)));
    }

    private ModelComments ofField(ObjectType<?, ?> type, Field<?, ?, ?> field) {
        String method = switch (field.name()) {
            case "abstract" -> "abstractText";
            case "$schema" -> "schema";
            default -> field.name();
        };
        Matcher accessor = Pattern.compile("(?m)(?:^    /\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\n)?"
                        + "(^(?:    @[\\w.]+\n)*    public (?:abstract )?[\\w.<>, ]+ " + method + "\\(\\))")
                .matcher(source);
        if (!accessor.find()) {
            throw new IllegalStateException(type.name() + ".java has no method " + method + "()");
        }
        return new ModelComments(
                source.substring(0, accessor.start()) + comment(field) + source.substring(accessor.start(1)));
    }

    private static String comment(Field<?, ?, ?> field) {
        String text = "{@return " + uncapitalized(javadoc(field.documentation())) + "}";
        String details = details(field);
        if (!details.isEmpty()) {
            text += " " + details;
        }
        String line = "    /** " + text + " */\n";
        return line.length() <= MAX_WIDTH + 1 ? line : "    /**\n" + wrapped(text, "     * ") + "     */\n";
    }

    /** Returns the format of the value and its default. */
    private static <V> String details(Field<?, ?, V> field) {
        String details = javadoc(description(field.type()));
        if (field.defaultValue().isPresent()) {
            details += (details.isEmpty() ? "" : " ") + "Default: "
                    + constant(field, field.defaultValue().get()) + ".";
        }
        return details;
    }

    private static String description(ValueType<?> type) {
        if (type instanceof ScalarType<?> scalar) {
            return scalar.syntax().description();
        }
        if (type instanceof ListType<?> list && list.item() instanceof ScalarType<?> item) {
            String description = item.syntax().description();
            return description.isEmpty() ? "" : "Each: " + uncapitalized(description) + ".";
        }
        if (type instanceof MapType map) {
            return "Keys: " + uncapitalized(map.key().syntax().description()) + ".";
        }
        return "";
    }

    private static <V> String constant(Field<?, ?, V> field, V value) {
        return value instanceof Keyword keyword
                ? "{@link " + keyword.getClass().getSimpleName() + "#" + keyword.name() + "}"
                : "{@code " + ((ScalarType<V>) field.type()).format(value) + "}";
    }

    private static String javadoc(String markdown) {
        return markdown.replaceAll("`([^`]*)`", "{@code $1}");
    }

    /** Returns a sentence as a part of another one. */
    private static String uncapitalized(String sentence) {
        String phrase = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }

    /** Returns a text in lines that fit the width, each with a start. */
    private static String wrapped(String text, String start) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (start.length() + line.length() + 1 + word.length() > MAX_WIDTH) {
                lines.append(start).append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return lines.append(start).append(line).append('\n').toString();
    }
}
