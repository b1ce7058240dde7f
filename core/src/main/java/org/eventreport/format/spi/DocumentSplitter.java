package org.eventreport.format.spi;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits an {@link Input} into documents of one report each. */
@FunctionalInterface
public interface DocumentSplitter {

    /**
     * Reads the next document. An error between documents is returned as an empty document with a {@linkplain
     * Source#failure failure}.
     *
     * @return the document, or null at the end of the input
     * @throws IOException if the input cannot be read
     */
    @Nullable
    Source next() throws IOException;

    /**
     * Returns the splitter of a format whose files contain one document.
     *
     * @param input the input
     * @return a splitter that takes the whole input as one document
     */
    static DocumentSplitter whole(Input input) {
        return new DocumentSplitter() {
            private boolean done;

            @Override
            public @Nullable Source next() throws IOException {
                if (done) {
                    return null;
                }
                done = true;
                input.begin();
                return input.rest();
            }
        };
    }
}
