package org.placewise.local.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placewise.local.infrastructure.Tether;

/** A component for tests: {@code fail} ends at once; {@code run <file>} creates the file and goes on until it is stopped. */
public final class TinyProgram {

    private TinyProgram() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Tether.hold();
        if (arguments[0].equals("fail")) {
            System.out.println("something is wrong");
            System.exit(7);
        }
        Files.createFile(Path.of(arguments[1]));
        Thread.currentThread().join();
    }
}
