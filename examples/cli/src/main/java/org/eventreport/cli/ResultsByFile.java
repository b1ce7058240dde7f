package org.eventreport.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eventreport.format.ReadResult;
import org.jspecify.annotations.Nullable;

/** The results of several files, divided by file. */
final class ResultsByFile {

    private final Iterator<ReadResult> results;
    private @Nullable Path current;

    /** The next result, once it has been asked for. */
    private @Nullable ReadResult next;

    ResultsByFile(Stream<ReadResult> results) {
        this.results = results.iterator();
    }

    /** Returns the results of the next file. Those of the file before it that were not used are left out. */
    Stream<ReadResult> of(Path file) {
        while (current != null && isOf(current)) {
            next = null;
        }
        current = file;
        Iterator<ReadResult> ofFile = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return isOf(file);
            }

            @Override
            public ReadResult next() {
                ReadResult result = peek();
                if (result == null || !isOf(file)) {
                    throw new NoSuchElementException();
                }
                next = null;
                return result;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ofFile, Spliterator.ORDERED), false);
    }

    private boolean isOf(Path file) {
        ReadResult result = peek();
        return result != null && result.file().equals(Optional.of(file.toString()));
    }

    private @Nullable ReadResult peek() {
        if (next == null && results.hasNext()) {
            next = results.next();
        }
        return next;
    }
}
