package org.placewise.local.infrastructure;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A component in a process of its own, as the local run starts it. */
final class ComponentRun implements AutoCloseable {

    private final Process process;

    private ComponentRun(Process process) {
        this.process = process;
    }

    static ComponentRun start(Class<?> main, Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        Path ready = directory.resolve("ready");
        Files.deleteIfExists(ready);
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-XX:TieredStopAtLevel=1",
                        main.getName(),
                        directory.toString(),
                        Integer.toString(port),
                        ready.toString()))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log.txt").toFile())
                .start();
        ComponentRun run = new ComponentRun(process);
        await().atMost(Duration.ofSeconds(90)).until(() -> run.readyOrDead(ready));
        return run;
    }

    private boolean readyOrDead(Path ready) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the process ended with " + process.exitValue() + ":\n"
                    + Files.readString(ready.resolveSibling("log.txt")));
        }
        return Files.exists(ready);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** What happens when the starter is gone: its end of the standard input closes. */
    void letGo() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
