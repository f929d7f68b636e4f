package org.placewise.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Deals with what a run that was killed left behind. A server whose starter is gone still runs; one that was killed itself
 * leaves workers that hold its shared memory for a moment, and the next server refuses to start beside them. All of them
 * run the binaries unpacked for that directory, and are recognised by that.
 */
final class LeftoverPostgres {

    private static final String SERVER_MARK = "postmaster.pid";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftoverPostgres() {}

    /**
     * Ends all server processes that run {@code binaries}, in order first (SIGINT to the server of {@code data}), then by
     * force, and removes the server's mark: its process number may by now belong to another program.
     */
    static void clear(Path data, Path binaries) throws IOException {
        List<ProcessHandle> left = processesOf(binaries);
        askToStop(data, left);
        if (!endWithin(PATIENCE, left)) {
            left.forEach(ProcessHandle::destroyForcibly);
            if (!endWithin(PATIENCE, left)) {
                throw new IOException("PostgreSQL processes of an earlier run still use " + data
                        + " and do not end; end them and start again: "
                        + left.stream().map(ProcessHandle::pid).toList());
            }
        }
        Files.deleteIfExists(data.resolve(SERVER_MARK));
    }

    private static List<ProcessHandle> processesOf(Path binaries) throws IOException {
        if (!Files.exists(binaries)) {
            return List.of();
        }
        Path real = binaries.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(command -> command.startsWith(real))
                        .isPresent())
                .toList();
    }

    /** The first line of {@code postmaster.pid} is the server's process; SIGINT asks it for a fast shutdown. */
    private static void askToStop(Path data, List<ProcessHandle> left) throws IOException {
        Path pidFile = data.resolve(SERVER_MARK);
        if (!Files.exists(pidFile)) {
            return;
        }
        String server = Files.readAllLines(pidFile).getFirst().strip();
        if (left.stream().anyMatch(process -> Long.toString(process.pid()).equals(server))) {
            new ProcessBuilder("kill", "-INT", server).start();
        }
    }

    private static boolean endWithin(Duration patience, List<ProcessHandle> processes) throws IOException {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(patience.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException("cannot watch the PostgreSQL processes of an earlier run", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a leftover PostgreSQL server was stopping", e);
        }
    }

    /**
     * A first start that was killed leaves a directory that holds no data yet and on which the server cannot start: it is
     * removed, and made anew. {@link #markInitialised} tells it from one that has been in use.
     */
    static void clearUnfinishedInitialisation(Path data) throws IOException {
        if (Files.exists(data) && !Files.exists(mark(data))) {
            Directories.delete(data);
        }
    }

    static void markInitialised(Path data) throws IOException {
        if (!Files.exists(mark(data))) {
            Files.createFile(mark(data));
        }
    }

    private static Path mark(Path data) {
        return data.resolveSibling("initialised");
    }
}
