package org.placewise.local.infrastructure;

import java.nio.file.Path;

/**
 * What a component's process is told: where its data are, its port, and the file it creates when it is ready.
 */
record ProcessArguments(Path directory, int port, Path readyFile) {

    static ProcessArguments of(String... arguments) {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("expected: <data directory> <port> <ready file>");
        }
        return new ProcessArguments(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }
}
