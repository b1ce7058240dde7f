package org.eventreport.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;

/** Standard output, which knows whether whoever read it has gone: {@code head} and pagers do so when they have enough. */
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

    /** Whether nobody reads it any more. */
    boolean isAbandoned() {
        return abandoned;
    }
}
