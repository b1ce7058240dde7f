package org.eventreport.testing;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.eventreport.format.ReadResult;
import org.eventreport.testing.NamedResults.NamedResult;
import org.jspecify.annotations.Nullable;

/** Gives results their names: the file, and the number of the report if the file has several. */
final class NamedResults implements Iterator<NamedResult> {

    /** A result and its name, such as {@code 2014/archive.jsonl[2]}. */
    record NamedResult(String name, ReadResult result) {}

    private final Iterator<ReadResult> results;
    private final Function<String, String> nameOfFile;

    /** The result after the one that was returned last, which shows whether that is the only one of its file. */
    private @Nullable ReadResult next;

    private @Nullable UncheckedIOException failure;

    NamedResults(Iterator<ReadResult> results, Function<String, String> nameOfFile) {
        this.results = results;
        this.nameOfFile = nameOfFile;
        lookAhead();
    }

    private void lookAhead() {
        next = null;
        try {
            if (results.hasNext()) {
                next = results.next();
            }
        } catch (UncheckedIOException e) {
            failure = e;
        }
    }

    @Override
    public boolean hasNext() {
        return next != null || failure != null;
    }

    @Override
    public NamedResult next() {
        ReadResult result = next;
        if (result == null) {
            throw failure == null ? new NoSuchElementException() : failure;
        }
        lookAhead();
        boolean several = result.document() > 1 || (next != null && next.file().equals(result.file()));
        String file = nameOfFile.apply(result.file().orElseThrow());
        return new NamedResult(several ? file + "[" + result.document() + "]" : file, result);
    }
}
