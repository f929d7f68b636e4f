package org.placewise.suite.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Figures that a test measured: printed, and kept in {@code target/figures}. */
public final class Figures {

    private Figures() {}

    public static void report(String name, String text) {
        System.out.println("=== " + name + "\n" + text + "\n");
        try {
            Path folder = Files.createDirectories(Path.of("target", "figures"));
            Files.writeString(folder.resolve(name + ".txt"), text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
