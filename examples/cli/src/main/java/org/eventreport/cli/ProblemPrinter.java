package org.eventreport.cli;

import org.eventreport.format.ReadResult;

/** Prints the problems of one report after another, and the totals at the end. */
interface ProblemPrinter {

    void print(ReadResult result);

    void end(Totals totals);
}
