package org.eventreport.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.eventreport.format.Documents.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents on all cores, a little ahead of the caller, who gets the results in the order of the documents.
 *
 * <p>Documents are read in batches, each a task. The common pool runs the tasks, and so does the caller, instead of
 * waiting for a result. So this also works if the pool is busy, or has no threads. Only the documents and results of a
 * few tasks are kept.
 */
final class ReadAhead implements Spliterator<ReadResult>, Runnable {

    /** A task for each small document would cost more than it saves. */
    private static final int BATCH_BYTES = 1 << 16;

    private static final int MAX_BYTES_AHEAD = 1 << 22;

    private static final int MAX_TASKS_AHEAD = 2 * Runtime.getRuntime().availableProcessors();

    /** A batch of documents to read. */
    private static final class Batch extends FutureTask<List<ReadResult>> {
        final long bytes;

        Batch(List<Document> documents, long bytes) {
            super(new Task(documents));
            this.bytes = bytes;
        }
    }

    private record Task(List<Document> documents) implements Callable<List<ReadResult>> {
        @Override
        public List<ReadResult> call() {
            List<ReadResult> results = new ArrayList<>();
            for (Document document : documents) {
                results.add(document.read());
            }
            return results;
        }
    }

    private final Documents documents;
    private final Queue<Batch> batches = new ArrayDeque<>();
    private long bytesAhead;
    private boolean ended;

    /** Why the documents cannot be read any further. */
    private @Nullable Exception failure;

    private Iterator<ReadResult> results = Collections.emptyIterator();

    ReadAhead(Documents documents) {
        this.documents = documents;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ReadResult> action) {
        if (!results.hasNext()) {
            results = nextResults();
        }
        if (!results.hasNext()) {
            return false;
        }
        action.accept(results.next());
        return true;
    }

    /** Returns the results of the next batch; none at the end. */
    private Iterator<ReadResult> nextResults() {
        while (!ended && batches.size() < MAX_TASKS_AHEAD && bytesAhead < MAX_BYTES_AHEAD) {
            startBatch();
        }
        Batch first = batches.peek();
        if (first != null) {
            for (Batch batch : batches) {
                if (first.isDone()) {
                    break;
                }
                batch.run();
            }
            batches.remove();
            bytesAhead -= first.bytes;
            return resultOf(first).iterator();
        }
        if (failure != null) {
            throw unchecked(failure);
        }
        return Collections.emptyIterator();
    }

    private void startBatch() {
        List<Document> batch = new ArrayList<>();
        long bytes = 0;
        try {
            while (!ended && bytes < BATCH_BYTES) {
                Document document = documents.next();
                if (document == null) {
                    ended = true;
                } else {
                    batch.add(document);
                    bytes += document.source().bytes().length;
                }
            }
        } catch (IOException | RuntimeException e) {
            failure = e;
            ended = true;
        }
        if (!batch.isEmpty()) {
            Batch task = new Batch(batch, bytes);
            bytesAhead += bytes;
            batches.add(task);
            // If it is the only one, the caller need not wait for a thread to start.
            if (!ended || batches.size() > 1) {
                ForkJoinPool.commonPool().execute(task);
            }
        }
    }

    /** Returns the result of a batch, after waiting for it if it is not complete. */
    private static List<ReadResult> resultOf(Batch batch) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return batch.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unchecked(Objects.requireNonNull(e.getCause()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof IOException io) {
            return new UncheckedIOException(io);
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    /** Ends reading, when the stream of the results is closed. Batches that have not started are dropped. */
    @Override
    public void run() {
        ended = true;
        failure = null;
        for (Batch batch : batches) {
            batch.cancel(false);
        }
        batches.clear();
        results = Collections.emptyIterator();
        try {
            documents.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns null: what the caller does with the results is one task. */
    @Override
    public @Nullable Spliterator<ReadResult> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
