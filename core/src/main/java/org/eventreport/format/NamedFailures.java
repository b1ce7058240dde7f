package org.eventreport.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Failures with the name of the file that the caller gave. Those of a stream name no file, and others a temporary one.
 */
final class NamedFailures {

    private final Path path;

    NamedFailures(Path path) {
        this.path = path;
    }

    /** An action that may fail. */
    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }

    /** Returns the result of an action. */
    <T> T of(Action<T> action) throws IOException {
        try {
            return action.run();
        } catch (IOException e) {
            throw named(e);
        }
    }

    /** Returns a stream that reads from another one, and closes it when it is closed. */
    InputStream of(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                try {
                    return in.read();
                } catch (IOException e) {
                    throw named(e);
                }
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return in.read(bytes, offset, length);
                } catch (IOException e) {
                    throw named(e);
                }
            }
        };
    }

    /** Returns a stream that writes to another one, and leaves that open when it is closed. */
    OutputStream of(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    throw named(e);
                }
            }
        };
    }

    private IOException named(IOException failure) {
        String file = path.toString();
        IOException named;
        if (failure instanceof NoSuchFileException missing) {
            named = new NoSuchFileException(file, null, missing.getReason());
        } else if (failure instanceof AccessDeniedException denied) {
            named = new AccessDeniedException(file, null, denied.getReason());
        } else if (failure instanceof FileSystemException other) {
            named = new FileSystemException(file, null, other.getReason());
        } else if (failure.getClass().equals(IOException.class)) {
            named = new FileSystemException(file, null, failure.getMessage());
        } else {
            return failure;
        }
        named.initCause(failure);
        return named;
    }
}
