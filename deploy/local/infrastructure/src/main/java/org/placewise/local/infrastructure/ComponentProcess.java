package org.placewise.local.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The life of a component that has a process of its own: ready, then stopped by SIGTERM or with its starter. */
final class ComponentProcess {

    private ComponentProcess() {}

    static void run(String name, AutoCloseable component, Path readyFile) throws IOException {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name(name + "-stop").unstarted(() -> stop(name, component)));
        Files.writeString(readyFile, Long.toString(ProcessHandle.current().pid()));
        System.out.println(name + " is ready");
        waitForTheEnd();
    }

    private static void stop(String name, AutoCloseable component) {
        try {
            component.close();
            System.out.println(name + " has stopped");
        } catch (Exception e) {
            System.err.println(name + " did not stop in order: " + e);
        }
    }

    private static void waitForTheEnd() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
