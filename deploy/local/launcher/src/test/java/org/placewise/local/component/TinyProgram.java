package org.placewise.local.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.placewise.local.infrastructure.Tether;

/**
 * A component for tests: {@code fail} ends at once; {@code run <file>} creates the file and goes on until it is stopped;
 * {@code exhaust <file>} does so too, and takes all memory in a thread of its own once somebody creates {@code <file>.more}.
 */
public final class TinyProgram {

    private TinyProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Tether.hold();
        if (arguments[0].equals("fail")) {
            System.out.println("something is wrong");
            System.exit(7);
        }
        Path ready = Path.of(arguments[1]);
        Files.createFile(ready);
        if (arguments[0].equals("exhaust")) {
            exhaustOnce(ready.resolveSibling(ready.getFileName() + ".more"));
        }
        Thread.currentThread().join();
    }

    /** As a server would, it survives what becomes of the thread. */
    private static void exhaustOnce(Path signal) throws InterruptedException, IOException {
        while (!Files.deleteIfExists(signal)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Thread.ofPlatform().start(() -> {
            List<byte[]> kept = new ArrayList<>();
            while (true) {
                kept.add(new byte[1 << 20]);
            }
        });
    }
}
