package org.placewise.local.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A note of which process runs a component: its number and when it started, because numbers are given out again. Start times
 * are compared to the second, which is how exactly systems tell them.
 */
final class ProcessNote {

    private ProcessNote() {}

    static void write(Path note, ProcessHandle process) throws IOException {
        Files.writeString(note, process.pid() + " " + startSecond(process));
    }

    /** The noted process, when it still runs. */
    static Optional<ProcessHandle> stillRunning(Path note) throws IOException {
        String[] parts = Files.readString(note).strip().split(" ");
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process -> Long.toString(startSecond(process)).equals(parts[1]));
    }

    private static long startSecond(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }
}
