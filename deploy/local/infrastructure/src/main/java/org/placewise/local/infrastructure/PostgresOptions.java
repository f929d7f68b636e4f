package org.placewise.local.infrastructure;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to start a {@link LocalPostgres}.
 *
 * @param directory where data and unpacked binaries are kept; null for a temporary place that disappears with the server
 * @param port TCP port on the loopback address; 0 takes any free one
 * @param databases databases that shall exist
 * @param durable true waits for the disk at commit, so that data survives a crash of the machine; false is faster
 */
public record PostgresOptions(@Nullable Path directory, int port, List<String> databases, boolean durable) {

    /** One database per service. */
    public static final List<String> SUITE_DATABASES = List.of("assessment", "indicator", "partnership", "reporting");

    public PostgresOptions {
        databases = List.copyOf(databases);
    }

    /** An empty server on a free port for one test run. */
    public static PostgresOptions temporary() {
        return new PostgresOptions(null, 0, SUITE_DATABASES, false);
    }

    /** A server whose data stay in {@code directory}. */
    public static PostgresOptions keptIn(Path directory, int port) {
        return new PostgresOptions(directory, port, SUITE_DATABASES, true);
    }

    /** The same without waiting for the disk: survives a killed process, not a power cut. */
    public PostgresOptions withoutWaitingForDisk() {
        return new PostgresOptions(directory, port, databases, false);
    }
}
