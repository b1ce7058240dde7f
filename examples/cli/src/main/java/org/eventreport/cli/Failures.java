package org.eventreport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.eventreport.problem.ProblemText;

/** Explains in one line why the command could not run. */
final class Failures {

    /** The message about names with characters that the locale does not have. */
    static final String GARBLED = "the locale cannot represent the name of a file; run the command with LC_ALL=C.UTF-8";

    private static final char REPLACEMENT = '\uFFFD';

    private Failures() {}

    /** Returns whether a text, an argument or a name of a file, has lost characters that the locale does not have. */
    static boolean isGarbled(String text) {
        return text.indexOf(REPLACEMENT) >= 0 && !"UTF-8".equals(System.getProperty("native.encoding"));
    }

    static String message(Exception failure) {
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return message(unchecked.getCause());
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        if (failure instanceof InvalidPathException path) {
            return isGarbled(path.getInput())
                    ? GARBLED
                    : ProblemText.quote(path.getInput()) + " is not a name of a file: " + path.getReason();
        }
        boolean expected = failure instanceof IllegalArgumentException || failure instanceof IOException;
        return expected && failure.getMessage() != null ? failure.getMessage() : "internal error: " + failure;
    }

    private static String reason(FileSystemException failure) {
        if (failure.getReason() != null) {
            return failure.getReason();
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return "is not a folder";
        }
        return "cannot be read or written";
    }
}
