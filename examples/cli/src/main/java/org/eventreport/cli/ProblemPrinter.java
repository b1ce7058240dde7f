package org.eventreport.cli;

import org.eventreport.format.ReadResult;

/** Prints the problems of one report after the other, and at last how many there were. */
interface ProblemPrinter {

    void print(ReadResult result);

    void end(Totals totals);
}
