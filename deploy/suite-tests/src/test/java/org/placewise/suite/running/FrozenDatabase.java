package org.placewise.suite.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.placewise.local.SuiteService;

/** The database server of a suite with all its processes stopped (SIGSTOP), until this is closed (SIGCONT). */
public final class FrozenDatabase implements AutoCloseable {

    private final List<String> processes;

    private FrozenDatabase(List<String> processes) {
        this.processes = processes;
    }

    /** Freezes the server. */
    public static FrozenDatabase of(RunningSuite suite) {
        long session = Tables.number(
                suite, SuiteService.REPORTING, "SELECT min(pid) FROM pg_stat_activity WHERE datname IS NOT NULL");
        ProcessHandle server = ProcessHandle.of(session)
                .flatMap(ProcessHandle::parent)
                .orElseThrow(() -> new IllegalStateException("The server's process is not known"));
        FrozenDatabase frozen = new FrozenDatabase(Stream.concat(Stream.of(server), server.descendants())
                .map(process -> Long.toString(process.pid()))
                .toList());
        frozen.signal("-STOP");
        return frozen;
    }

    private void signal(String signal) {
        try {
            List<String> command = new ArrayList<>(List.of("kill", signal));
            command.addAll(processes);
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        signal("-CONT");
    }
}
