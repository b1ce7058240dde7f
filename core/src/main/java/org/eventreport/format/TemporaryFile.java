package org.eventreport.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that is written under a name of its own, and then takes the place of another file in its folder. Closing it
 * deletes it if it has not.
 *
 * <p>If the process is killed, the temporary file stays. Another process removes it when it first writes to the folder.
 * It knows which files are in use, because each is locked until it is closed, and because no name is used twice: a
 * file that has been locked cannot become one that someone else writes.
 */
final class TemporaryFile implements Closeable {

    private static final String PREFIX = ".eventreport-";
    private static final String SUFFIX = ".tmp";

    /** How the names start that this process gives. Its start tells it from an earlier one with the same number. */
    private static final String OWN_PREFIX = ownPrefix();

    /** The folders in which this process has removed what others left behind, so that each is listed only once. */
    private static final Set<Path> CLEANED = ConcurrentHashMap.newKeySet();

    private static final int MAX_CLEANED = 1000;

    private final Path file;
    private final FileChannel channel;

    private TemporaryFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    private static String ownPrefix() {
        ProcessHandle process = ProcessHandle.current();
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        return PREFIX + process.pid() + "-" + start.toEpochMilli() + "-";
    }

    /** Creates a file next to one that it is to replace. Until then, only its owner may read it if that file exists. */
    static TemporaryFile nextTo(Path target) throws IOException {
        removeLeftovers(target.resolveSibling(""));
        while (true) {
            Path file = target.resolveSibling(OWN_PREFIX + UUID.randomUUID() + SUFFIX);
            FileChannel channel = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    AccessRights.whileReplacing(target));
            TemporaryFile temporary = new TemporaryFile(file, channel);
            if (temporary.lock()) {
                return temporary;
            }
            temporary.close();
        }
    }

    /** Returns false if another process took the file for a leftover, as it was not locked yet. */
    private boolean lock() {
        try {
            return channel.tryLock() != null && Files.exists(file);
        } catch (IOException e) {
            // The file system has no locks. So no process can lock the file, and none removes it.
            return true;
        }
    }

    private static void removeLeftovers(Path folder) {
        if (CLEANED.size() >= MAX_CLEANED) {
            CLEANED.clear();
        }
        if (!CLEANED.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                // When a process closes a file, it loses all its locks on the file (POSIX). So it must not open its
                // own.
                if (!file.getFileName().toString().startsWith(OWN_PREFIX)) {
                    removeIfUnused(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that cannot be listed can still be written to.
        }
    }

    private static void removeIfUnused(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                // Shared, as the file may be one that can only be read. No process has a shared lock for long.
                FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The file belongs to another user, who can remove it.
        }
    }

    /** Returns the stream to write the file with. */
    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Gives the file the name of the target, and whatever of its access rights can be kept. */
    Path replace(Path target) throws IOException {
        AccessRights.copy(target, file);
        channel.force(true);
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(target.resolveSibling(""));
        return target;
    }

    /** Stores the new name on the disk. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system can do this for a folder. The file is replaced nevertheless.
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
