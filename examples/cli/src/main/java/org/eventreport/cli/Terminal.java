package org.eventreport.cli;

import picocli.CommandLine.Help.Ansi;

/** The terminal that standard output may lead to. */
final class Terminal {

    private Terminal() {}

    /**
     * Returns whether standard output is a terminal that can show colours and move its cursor. The environment
     * variables {@code NO_COLOR} and {@code TERM=dumb} say that it cannot.
     */
    static boolean isCapable() {
        return Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM"));
    }
}
