package org.eventreport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

/**
 * Standard output. It knows whether its reader has closed the pipe, as {@code head} and pagers do when they have
 * enough.
 */
final class StandardOutput extends FilterOutputStream {

    private boolean abandoned;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            abandoned = String.valueOf(e.getMessage()).contains("Broken pipe");
            throw e;
        }
    }

    /** Returns whether the reader has closed the pipe. */
    boolean isAbandoned() {
        return abandoned;
    }
}
