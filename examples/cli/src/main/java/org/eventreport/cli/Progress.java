package org.eventreport.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import org.eventreport.format.ReadResult;

/**
 * Shows the progress of long work on one line of a terminal, and removes the line at the end. Elsewhere it shows
 * nothing.
 */
final class Progress implements AutoCloseable {

    private static final Duration STEP = Duration.ofMillis(100);

    private final PrintWriter out;
    private final int total;
    private int reports;
    private int files;
    private Optional<String> file = Optional.empty();
    private long lastShown = System.nanoTime();
    private boolean dirty;

    Progress(PrintWriter out, int total) {
        this.out = out;
        this.total = total;
    }

    /** Counts one more report. */
    void step(ReadResult result) {
        reports++;
        if (!result.file().equals(file)) {
            file = result.file();
            files++;
        }
        long now = System.nanoTime();
        if (reports > 1 && now - lastShown > STEP.toNanos()) {
            lastShown = now;
            show();
        }
    }

    private void show() {
        if (Terminal.isCapable()) {
            dirty = true;
            out.print("\r" + reports + " reports, file " + files + " of " + total);
            out.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }

    /** Removes the line, so that other output can follow. */
    void clear() {
        if (dirty) {
            out.print("\r\u001B[K");
            out.flush();
            dirty = false;
        }
    }
}
