package org.placewise.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.placewise.local.infrastructure.OwnerOnly;

/**
 * The folder that keeps everything of a run: databases, events, keys, tokens, logs. One run at a time uses it, which a lock
 * ensures that ends with the process, however it ends.
 */
public final class DataDirectory implements AutoCloseable {

    private static final long NEEDED_BYTES = 2L << 30;

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** @throws CannotStart when the folder cannot be written, has too little space, or is in use by another run */
    public static DataDirectory open(Path path) throws CannotStart {
        try {
            OwnerOnly.createDirectory(path);
            requireSpace(path);
            return new DataDirectory(path, locked(path));
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot write to the data folder " + path + " (" + e
                            + "). Choose another one: deploy/run --data DIR",
                    e);
        }
    }

    private static void requireSpace(Path path) throws IOException, CannotStart {
        long usable = Files.getFileStore(path).getUsableSpace();
        if (usable < NEEDED_BYTES) {
            throw new CannotStart("Not enough disk space for " + path + ": " + (usable >> 20) + " MiB are free, "
                    + (NEEDED_BYTES >> 20)
                    + " MiB are needed. Make space, or choose another place: deploy/run --data DIR");
        }
    }

    private static FileChannel locked(Path path) throws IOException, CannotStart {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new CannotStart("Placewise already runs with the data folder " + path
                    + ". Stop that run first, or use another folder and other ports:"
                    + " deploy/run --data DIR --port-offset 1000");
        }
        return channel;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    public Path path() {
        return path;
    }

    public Path tokens() {
        return path.resolve("tokens");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /** What a component keeps: {@code postgres}, {@code kafka}. */
    public Path of(String component) {
        return path.resolve(component);
    }

    /** Where the processes of this run are noted, so that the next one can find those that were left. */
    public Path processes() {
        return path.resolve("processes");
    }

    /** Tells scripts that everything is ready: {@code ready} appears with {@code content}. */
    void markReady(String content) throws IOException {
        OwnerOnly.write(path.resolve("ready"), content);
    }

    void markNotReady() throws IOException {
        Files.deleteIfExists(path.resolve("ready"));
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
