package org.eventreport.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file as a whole: the new one is written next to it under another name, and then renamed. */
final class AtomicFile {

    private AtomicFile() {}

    /** Writes the bytes of a file to a stream. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path path, Content content) throws IOException {
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                try (OutputStream out = Files.newOutputStream(target)) {
                    content.writeTo(out);
                }
            } else {
                replace(target, content);
            }
        } catch (FileSystemException e) {
            throw about(path, e);
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                            FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                content.writeTo(out);
                channel.force(true);
            }
            keepPermissions(target, fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Returns the failure with the name of the file that the caller gave. */
    private static FileSystemException about(Path path, FileSystemException failure) {
        String file = path.toString();
        FileSystemException renamed;
        if (failure instanceof NoSuchFileException) {
            renamed = new NoSuchFileException(file, null, "its folder does not exist");
        } else if (failure instanceof AccessDeniedException) {
            renamed = new AccessDeniedException(file, null, failure.getReason());
        } else {
            renamed = new FileSystemException(file, null, failure.getReason());
        }
        renamed.initCause(failure);
        return renamed;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
