package org.eventreport.cli;

import java.io.PrintWriter;
import org.eventreport.model.Keyword;

/** A format in which problems are printed. */
enum ProblemFormat implements Keyword {
    TEXT,
    JSON,
    GITHUB,
    SARIF;

    /** Returns a printer of this format. */
    ProblemPrinter printTo(PrintWriter out) {
        return switch (this) {
            case TEXT -> new TextPrinter(out);
            case JSON -> new JsonPrinter(out);
            case GITHUB -> new GithubPrinter(out);
            case SARIF -> new SarifPrinter(out);
        };
    }

    /** Returns the keyword on the command line. */
    @Override
    public String toString() {
        return keyword();
    }
}
