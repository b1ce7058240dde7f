package org.eventreport.format;

import java.util.ArrayList;
import java.util.List;
import org.eventreport.model.Report;
import org.eventreport.problem.Problem;
import org.eventreport.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** One reading of a source: its documents one after the other, each with its problems. */
final class Reading {

    private final ReportFormat format;
    private final ReadOptions options;
    private final List<ReadResult> results = new ArrayList<>();

    Reading(ReportFormat format, ReadOptions options) {
        this.format = format;
        this.options = options;
    }

    /** Every report, however many there are. */
    List<ReadResult> all(Source whole) {
        for (Source source : format.parts(whole)) {
            read(source, false);
        }
        return results;
    }

    /** The only report; that there is none, or a second one, is a problem. */
    ReadResult one(Source whole) {
        for (Source source : format.parts(whole)) {
            read(source, true);
        }
        if (results.isEmpty()) {
            ProblemLog log = new ProblemLog(options);
            log.add(problem(ProblemCode.SYNTAX, "there is no report here; the text is empty"), 0);
            results.add(result(whole, null, log));
        }
        return results.get(0);
    }

    private void read(Source source, boolean onlyOne) {
        TokenReader in;
        boolean more;
        try {
            in = format.tokens(source, options.limits());
            more = in.nextDocument();
        } catch (UnreadableException e) {
            ProblemLog log = new ProblemLog(options);
            log.add(problem(e.code(), e.reason()), e.offset());
            results.add(result(source, null, log));
            return;
        }
        while (more) {
            if (onlyOne && !results.isEmpty()) {
                Problem second = problem(
                                ProblemCode.WRONG_TYPE,
                                "a second report begins here, where one was asked for; read them all, or split the file")
                        .withPlace(source.placeAt(in.offset()));
                results.set(0, results.get(0).with(second));
                return;
            }
            ProblemLog log = new ProblemLog(options);
            ReportBinder binder = new ReportBinder(in, source, options.limits(), log);
            Report report = null;
            try {
                report = binder.report();
                if (report != null) {
                    options.validator()
                            .check(
                                    report,
                                    binder.unread(),
                                    problem -> log.addAtValue(problem.withPointer(
                                            binder.misnamedKeys().inFile(problem.pointer()))));
                }
                log.findPlaces(in);
                more = in.nextDocument();
            } catch (UnreadableException e) {
                more = false;
                log.findPlaces(in);
                log.add(problem(e.code(), e.reason()), e.offset());
            }
            results.add(result(source, binder.isComplete() ? report : null, log));
        }
    }

    private static Problem problem(ProblemCode code, String message) {
        return Problem.builder(code).pointer("").message(message).build();
    }

    private static ReadResult result(Source source, @Nullable Report report, ProblemLog log) {
        return new ReadResult(
                source.file(), log.errors() > 0 ? null : report, log.inOrder(source), log.errors(), log.warnings());
    }
}
