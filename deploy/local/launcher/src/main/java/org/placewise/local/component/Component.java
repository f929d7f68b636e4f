package org.placewise.local.component;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One process of the suite. It ignores Ctrl-C and a closing terminal, which reach all processes of a terminal at once: its
 * starter decides the order in which they stop. It watches its standard input and ends with its starter.
 */
public final class Component {

    private static final List<String> IGNORING_TERMINAL = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"");
    private static final long POLL_MILLIS = 50;

    private final Plan plan;
    private volatile @Nullable Process process;

    public Component(Plan plan) {
        this.plan = plan;
    }

    public String name() {
        return plan.name();
    }

    public Plan plan() {
        return plan;
    }

    /** Starts the process, which must not be running; it is not ready yet when this returns. */
    public synchronized void start() throws IOException {
        if (isAlive()) {
            throw new IllegalStateException(name() + " is running already");
        }
        plan.readiness().reset();
        List<String> command = new ArrayList<>(IGNORING_TERMINAL);
        command.add(name());
        command.addAll(plan.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(plan.log().toFile()));
        builder.environment().putAll(plan.environment());
        Process started = builder.start();
        process = started;
        ProcessNote.write(plan.note(), started.toHandle());
    }

    /**
     * Waits until the component is ready.
     *
     * @throws ComponentFailed when it ends before that or takes longer than {@code patience}
     */
    public void awaitReady(Duration patience) throws ComponentFailed, IOException, InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        Process current = running();
        while (!plan.readiness().reached()) {
            if (current.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new ComponentFailed(
                        name() + " ended with exit code " + current.exitValue() + " while it was starting.",
                        plan.log());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new ComponentFailed(
                        name() + " is not ready after " + patience.toSeconds() + " seconds.", plan.log());
            }
        }
    }

    /** Asks the process to stop in order (SIGTERM) and kills it when it has not after {@code patience}. */
    public synchronized void stop(Duration patience) throws IOException, InterruptedException {
        Process current = process;
        if (current != null) {
            current.destroy();
            if (!current.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                current.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(plan.note());
        }
    }

    /** Kills the process at once (SIGKILL), as a crash or an operating system short of memory would. */
    public synchronized void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    public boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** Completes when the running process ends, with its exit code. */
    public CompletableFuture<Integer> end() {
        return running().onExit().thenApply(Process::exitValue);
    }

    public long pid() {
        return running().pid();
    }

    private Process running() {
        Process current = process;
        if (current == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return current;
    }
}
