package org.eventreport.cli;

import java.io.PrintWriter;
import org.eventreport.model.Keyword;

/** How problems are printed. */
enum ProblemFormat implements Keyword {
    TEXT,
    JSON,
    GITHUB,
    SARIF;

    /** A printer of this format. */
    ProblemPrinter printTo(PrintWriter out) {
        return switch (this) {
            case TEXT -> new TextPrinter(out);
            case JSON -> new JsonPrinter(out);
            case GITHUB -> new GithubPrinter(out);
            case SARIF -> new SarifPrinter(out);
        };
    }

    /** The word for it on the command line. */
    @Override
    public String toString() {
        return keyword();
    }
}
