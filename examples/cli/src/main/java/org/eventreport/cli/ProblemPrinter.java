package org.eventreport.cli;

import java.util.List;
import java.util.Optional;
import org.eventreport.format.ReadResult;
import org.eventreport.problem.Problem;

/** Prints the problems of one report after another, and the totals at the end. */
interface ProblemPrinter {

    /**
     * Prints problems.
     *
     * @param omitted how many more there are
     * @param file the file that they are in, if it is one
     */
    void print(List<Problem> problems, int omitted, Optional<String> file);

    default void print(ReadResult result) {
        print(result.problems(), result.omitted(), result.file());
    }

    void end(Totals totals);
}
