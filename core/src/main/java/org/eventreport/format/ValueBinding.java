package org.eventreport.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eventreport.format.spi.EmbeddedTokens;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.TokenWriter;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.model.ExtensionValue;
import org.eventreport.model.Report;
import org.eventreport.problem.InvalidReportException;
import org.eventreport.problem.Problem;
import org.eventreport.schema.Field;
import org.eventreport.schema.ListType;
import org.eventreport.schema.ObjectType;
import org.eventreport.schema.ScalarType;
import org.eventreport.schema.Tables;
import org.eventreport.schema.TokenSink;
import org.eventreport.schema.ValueType;
import org.eventreport.schema.ValueValidator;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type of the model are read and written within documents of another kind: a {@link Report} in a
 * message, or one {@code Talk} in a list. It is for modules that make another library read and write reports; for files, use
 * {@link ReportFormat}. Immutable and thread-safe.
 *
 * <pre>{@code
 * ValueBinding<?> talks = ValueBinding.of(Talk.class).orElseThrow();
 * Object talk = talks.read(tokens, ReadOptions.defaults());
 * }</pre>
 *
 * <p>A report is read and validated as a file is. A part of one is checked by the types of its values, not by rules, as these
 * are about reports. The limits apply, except that on the size of a document.
 *
 * @param <T> the type: {@link Report}, the type of a part of it, an enum of keywords, or {@link ExtensionValue}
 */
public final class ValueBinding<T> {

    private static final ValueBinding<Report> REPORTS = binding(Report.class, Tables.REPORT);

    private static final Map<Class<?>, ValueBinding<?>> BINDINGS = bindings();

    private final Class<T> type;
    private final Function<ReportDecoder, @Nullable T> decoding;
    private final BiConsumer<ValueValidator, T> visit;

    private ValueBinding(
            Class<T> type, Function<ReportDecoder, @Nullable T> decoding, BiConsumer<ValueValidator, T> visit) {
        this.type = type;
        this.decoding = decoding;
        this.visit = visit;
    }

    private static Map<Class<?>, ValueBinding<?>> bindings() {
        Map<Class<?>, ValueBinding<?>> bindings = new HashMap<>();
        collect(Tables.REPORT, bindings);
        bindings.put(
                ExtensionValue.class,
                new ValueBinding<>(ExtensionValue.class, ReportDecoder::decodeExtension, ValueValidator::extension));
        return bindings;
    }

    private static void collect(ValueType<?> type, Map<Class<?>, ValueBinding<?>> bindings) {
        if (type instanceof ListType<?> list) {
            collect(list.item(), bindings);
        } else if (type instanceof ObjectType<?, ?> object) {
            // The class of an object is the implementation, which users do not see.
            if (put(object, object.placeholder().getClass().getSuperclass(), bindings)) {
                for (Field<?, ?, ?> field : object.fields()) {
                    collect(field.type(), bindings);
                }
            }
        } else if (type instanceof ScalarType<?> && type.placeholder() instanceof Enum<?> keyword) {
            put(type, keyword.getDeclaringClass(), bindings);
        }
    }

    /** Adds the binding of a type, and returns whether it is new. */
    @SuppressWarnings("unchecked")
    private static <T> boolean put(ValueType<T> type, Class<?> model, Map<Class<?>, ValueBinding<?>> bindings) {
        return bindings.putIfAbsent(model, binding((Class<T>) model, type)) == null;
    }

    private static <T> ValueBinding<T> binding(Class<T> model, ValueType<T> type) {
        return new ValueBinding<>(model, decoder -> decoder.decode(type), type::write);
    }

    /**
     * Returns the binding of a type.
     *
     * @param type a type of the model, or the class of one of its objects
     * @return its binding; empty if values of the type are no part of a report, or only as texts, numbers, dates or lists
     */
    public static Optional<ValueBinding<?>> of(Class<?> type) {
        if (ExtensionValue.class.isAssignableFrom(type)) {
            return Optional.ofNullable(BINDINGS.get(ExtensionValue.class));
        }
        ValueBinding<?> binding = BINDINGS.get(type);
        return Optional.ofNullable(binding == null ? BINDINGS.get(type.getSuperclass()) : binding);
    }

    /**
     * Returns the type of the values.
     *
     * @return the type of the model, whose name users know
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Reads a value.
     *
     * @param in the value in its document
     * @param options within which limits it is read, and how a report is validated
     * @return the value
     * @throws InvalidReportException with every problem, if there is an error; the pointers start at the value
     */
    public T read(EmbeddedTokens in, ReadOptions options) {
        ProblemLog log = new ProblemLog(options);
        T read = decode(in, options, log);
        if (read == null) {
            List<Problem> problems = log.inOrder(in);
            throw new InvalidReportException(problems, log.errors() + log.warnings() - problems.size());
        }
        return read;
    }

    /**
     * Reads a report, and finds every problem.
     *
     * @param in the report in its document
     * @param options within which limits it is read, and how it is validated
     * @return the report, if it has no errors, and its problems
     */
    public static ReadResult check(EmbeddedTokens in, ReadOptions options) {
        ProblemLog log = new ProblemLog(options);
        Report report = REPORTS.decode(in, options, log);
        return new ReadResult(
                Source.of(""),
                report,
                log.inOrder(in),
                log.errors(),
                log.warnings(),
                null,
                options.limits().maxProblems());
    }

    /** Decodes a value; null if there is an error. */
    private @Nullable T decode(EmbeddedTokens in, ReadOptions options, ProblemLog log) {
        T decoded = null;
        try {
            decoded = DocumentReader.decode(new LimitedTokenReader(in, null, options.limits()), decoding, options, log);
        } catch (UnreadableException e) {
            log.add(e);
        }
        return log.errors() > 0 ? null : decoded;
    }

    /**
     * Writes a value in its canonical form. If it has errors, nothing is written.
     *
     * @param value the value
     * @param out receives the tokens
     * @param options the options with which the value could be read again
     * @throws InvalidReportException with the errors, if the value could not be read again
     */
    public void write(T value, TokenWriter out, ReadOptions options) {
        List<Problem> errors = visit(value, options, TokenSink.NONE);
        if (value instanceof Report report) {
            DocumentWriter.addErrorsOfRules(report, options, errors);
        }
        DocumentWriter.throwIfAny(errors, options);
        visit(value, options, new ReportEncoder(out, () -> {}));
    }

    private List<Problem> visit(T value, ReadOptions options, TokenSink out) {
        Limits limits = options.limits();
        return ValueValidator.validate(
                validator -> visit.accept(validator, value),
                limits.maxElements(),
                limits.maxDepth(),
                limits.maxNumberDigits(),
                out);
    }
}
