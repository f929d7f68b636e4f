package org.placewise.local.component;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes of an earlier run whose starter was killed: they end by themselves within moments, or are made to. */
public final class Leftovers {

    private static final int PATIENCE_SECONDS = 30;

    private Leftovers() {}

    /** Waits until no process noted in {@code notes} runs any more, and returns how many had to be waited for. */
    public static int clear(Path notes) throws IOException, InterruptedException {
        List<ProcessHandle> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(notes)) {
            for (Path note : files) {
                ProcessNote.stillRunning(note).ifPresent(left::add);
                Files.delete(note);
            }
        }
        if (!endWithin(left)) {
            left.forEach(ProcessHandle::destroyForcibly);
            endWithin(left);
        }
        return left.size();
    }

    private static boolean endWithin(List<ProcessHandle> processes) throws IOException, InterruptedException {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException("cannot watch processes of an earlier run", e.getCause());
        }
    }
}
