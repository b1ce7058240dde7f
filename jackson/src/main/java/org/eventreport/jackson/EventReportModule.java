package org.eventreport.jackson;

import org.eventreport.format.ReadOptions;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Makes the mappers of Jackson 3 read and write {@link org.eventreport.model.Report}, every part of one, their enums and
 * {@link org.eventreport.model.ExtensionValue}, wherever they are in other types.
 *
 * <pre>{@code
 * record Submission(String from, Report report) {}
 *
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(new Submission("Ana", report));
 * Submission submission = mapper.readValue(json, Submission.class);
 * }</pre>
 *
 * <p>Spring Boot 4 finds the module itself. Reports are written in the canonical form, and read as files are: numbers keep all
 * their digits, and a {@link ReportDatabindException} has every problem. A report with warnings only is a report; to get its
 * problems, or those of an invalid report without an exception, read an {@link org.eventreport.format.ReadResult} instead. A
 * part of a report, such as a talk, is checked by the types of its values, not by rules.
 *
 * <p>A {@link org.eventreport.problem.Problem} is written as an object with {@code file}, {@code document}, {@code line} and
 * {@code column} if they are known, {@code pointer}, {@code code}, {@code severity}, {@code message}, and {@code suggestion}
 * if there is one; a {@link org.eventreport.problem.JsonPointer} as its text. Other types of the library are not written: that
 * is an exception, not an empty object.
 *
 * <p>Lines and columns are those of Jackson's parser, which counts the columns of JSON in bytes of UTF-8 if it reads bytes, and
 * in characters of UTF-16 if it reads text. Values that Jackson has buffered have no place: those of a tree, of
 * {@code convertValue}, and some next to type ids or in unwrapped objects. A tree has one value for a key that was there twice,
 * so read reports, not trees, from documents of others.
 */
public final class EventReportModule extends JacksonModule {

    private final ReadOptions options;

    /** Creates a module with the default options. */
    public EventReportModule() {
        this(ReadOptions.defaults());
    }

    /**
     * Creates a module. Added to a mapper, it replaces the one that the mapper found itself.
     *
     * @param options within which limits reports are read and written, and how they are validated; the size of a document
     *     is limited by Jackson instead
     */
    public EventReportModule(ReadOptions options) {
        this.options = options;
    }

    /** Returns the name of this class. */
    @Override
    public String getModuleName() {
        return EventReportModule.class.getName();
    }

    /** Returns the version of the library, where that is known. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Adds what reads and writes the types of the library to a mapper. */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers(options));
        context.addSerializerModifier(new EmptyObjects());
        context.addDeserializers(new ModelDeserializers(options));
        context.addKeySerializers(new KeywordKeys());
        context.addKeyDeserializers(new KeywordKeys());
    }
}
