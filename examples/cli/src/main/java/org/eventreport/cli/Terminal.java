package org.eventreport.cli;

import picocli.CommandLine.Help.Ansi;

/** The terminal that standard output may be. */
final class Terminal {

    private Terminal() {}

    /**
     * Returns whether standard output is a terminal that shows colours and moves its cursor. The variables {@code NO_COLOR}
     * and {@code TERM=dumb} say that it does not.
     */
    static boolean isCapable() {
        return Ansi.AUTO.enabled() && !"dumb".equals(System.getenv("TERM"));
    }
}
