package org.eventreport.json;

import java.io.IOException;
import org.eventreport.format.spi.DocumentSplitter;
import org.eventreport.format.spi.Input;
import org.eventreport.format.spi.Source;
import org.jspecify.annotations.Nullable;

/** Splits JSON Lines into lines. Blank ones are skipped. */
final class LineSplitter implements DocumentSplitter {

    private final Input input;

    LineSplitter(Input input) {
        this.input = input;
    }

    @Override
    public @Nullable Source next() throws IOException {
        while (input.peek() >= 0) {
            input.begin();
            boolean blank = true;
            while (!isLineEnd()) {
                blank &= JsonSplitter.isWhiteSpace(input.read());
            }
            Source line = blank ? null : input.document();
            if (input.read() == '\r') {
                input.read();
            }
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /** Returns whether the line ends here, with a line feed, or a carriage return and a line feed. */
    private boolean isLineEnd() throws IOException {
        int b = input.peek();
        return b < 0 || b == '\n' || (b == '\r' && input.peek(1) == '\n');
    }
}
