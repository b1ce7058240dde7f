package org.eventreport.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eventreport.format.spi.DocumentSplitter;
import org.eventreport.format.spi.FormatProvider;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Source;
import org.eventreport.format.spi.Token;
import org.eventreport.format.spi.TokenReader;
import org.eventreport.format.spi.UnreadableException;
import org.eventreport.model.Report;
import org.eventreport.problem.JsonPointer;
import org.eventreport.problem.Place;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.eventreport.problem.Severity;
import org.eventreport.schema.Tables;
import org.eventreport.validation.Validator;
import org.eventreport.validation.rules.FrontMatterList;
import org.eventreport.validation.rules.RuleRunner;
import org.eventreport.validation.spi.Rule;
import org.jspecify.annotations.Nullable;

/** Reads the documents of an input: splits, decodes and validates them, and collects their problems. */
final class DocumentReader {

    /** Puts limits on tokens. */
    private record WithinLimits(Limits limits) implements UnaryOperator<TokenReader> {
        @Override
        public TokenReader apply(TokenReader tokens) {
            return limits.limit(tokens);
        }
    }

    /** Decodes a report. */
    private record WholeReport() implements Function<ReportDecoder, @Nullable Report> {
        @Override
        public @Nullable Report apply(ReportDecoder decoder) {
            return decoder.decode(Tables.REPORT);
        }
    }

    /** Returns the severities of rules. */
    private record Severities(Validator validator) implements Function<Rule, Optional<Severity>> {
        @Override
        public Optional<Severity> apply(Rule rule) {
            return validator.severity(rule);
        }
    }

    /** Adds the problems that rules find, with the keys that the file has. */
    private record RuleProblems(ProblemLog log, MisnamedKeys keys) implements Consumer<Problem> {
        @Override
        public void accept(Problem problem) {
            JsonPointer pointer = keys.inFile(problem.pointer());
            log.addAtValue(problem.withPointer(pointer), pointer);
        }
    }

    private final FormatProvider format;
    private final ReadOptions options;

    DocumentReader(FormatProvider format, ReadOptions options) {
        this.format = format;
        this.options = options;
    }

    /**
     * Returns the documents of an input, which close its stream.
     *
     * @param origin opens the same documents again; null if that is not possible
     */
    Documents split(Input input, Closeable stream, Documents.@Nullable Origin origin) {
        DocumentSplitter splitter = format.documents(input);
        return new Documents() {
            @Override
            public @Nullable Document next() throws IOException {
                Source source = splitter.next();
                return source == null ? null : new Document(source, DocumentReader.this, origin);
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    /** Reads a document. */
    ReadResult read(Source source, Documents.@Nullable Origin origin) {
        return read(source, origin, null);
    }

    /** Finds the places of values in a document. */
    Map<JsonPointer, Place> places(Source document, Collection<JsonPointer> pointers) {
        Source source = document.within(new WithinLimits(options.limits()));
        PlaceFinder finder = new PlaceFinder();
        Map<JsonPointer, Integer> offsets = new LinkedHashMap<>();
        for (JsonPointer pointer : pointers) {
            finder.want(pointer, false, (offset, scalar) -> offsets.put(pointer, offset));
        }
        find(finder, source);
        Map<JsonPointer, Place> places = new HashMap<>();
        offsets.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(found -> places.put(found.getKey(), source.placeAt(found.getValue())));
        return places;
    }

    private void find(PlaceFinder finder, Source source) {
        LimitedTokenReader in = LimitedTokenReader.of(format, source, options.limits());
        try (TokenTape tape = TokenTape.empty()) {
            in.recordOn(tape);
            try {
                while (in.next() != Token.END_DOCUMENT) {
                    // The tape keeps it.
                }
            } catch (UnreadableException e) {
                // The tape has what was read until there.
            }
            finder.find(tape, in::offsetAt);
        }
    }

    /** Reads the only report. If there is none, or a second one, that is a problem. */
    ReadResult one(Input input) throws IOException {
        input.endAtLimit();
        DocumentSplitter documents = format.documents(input);
        Source first = documents.next();
        return first == null ? read(input.empty(), null) : read(first, null, documents.next());
    }

    /**
     * Reads a document.
     *
     * @param second the document after it, if there must be none
     */
    private ReadResult read(Source document, Documents.@Nullable Origin origin, @Nullable Source second) {
        Source source = document.within(new WithinLimits(options.limits()));
        ProblemLog log = new ProblemLog(options);
        Report report = null;
        try {
            report = decode(LimitedTokenReader.of(format, source, options.limits()), new WholeReport(), options, log);
            if (second != null) {
                log.addAfter(
                        ProblemCode.WRONG_TYPE,
                        "a second report starts here, but only one is expected; read all of them, or split the file",
                        second.placeAt(0));
                report = null;
            }
        } catch (UnreadableException e) {
            log.add(e);
        }
        return new ReadResult(
                source,
                log.errors() > 0 ? null : report,
                log.inOrder(source),
                log.errors(),
                log.warnings(),
                origin,
                options.limits().maxProblems());
    }

    /**
     * Decodes the value of a document to its end, and validates it if it is a report; null if the value would lack
     * something.
     */
    static <T> @Nullable T decode(
            LimitedTokenReader in, Function<ReportDecoder, @Nullable T> value, ReadOptions options, ProblemLog log) {
        in.removeUncertain(log);
        try (TokenTape tape = TokenTape.empty()) {
            in.recordOn(tape);
            try {
                return decodeAndValidate(in, value, options, log);
            } finally {
                log.findPlaces(tape, in);
            }
        }
    }

    private static <T> @Nullable T decodeAndValidate(
            LimitedTokenReader in, Function<ReportDecoder, @Nullable T> value, ReadOptions options, ProblemLog log) {
        DecodingProblems problems = new DecodingProblems(in, log);
        ReportDecoder decoder = new ReportDecoder(in, problems);
        T decoded = value.apply(decoder);
        if (in.next() != Token.END_DOCUMENT) {
            throw new IllegalStateException("the tokens go on after the value of the document");
        }
        if (decoded instanceof Report report) {
            if (log.isError(ProblemCode.DANGLING_REFERENCE)) {
                for (FrontMatterList list : FrontMatterList.in(report)) {
                    problems.unknownList(list);
                }
            }
            RuleRunner.run(
                    options.validator().rules(),
                    new Severities(options.validator()),
                    report,
                    problems.unread(),
                    decoder.hasDoubtfulTexts(),
                    new RuleProblems(log, problems.misnamedKeys()));
        }
        return problems.isComplete() ? decoded : null;
    }
}
