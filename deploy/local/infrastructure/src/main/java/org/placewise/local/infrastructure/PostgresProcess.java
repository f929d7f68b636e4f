package org.placewise.local.infrastructure;

import java.io.IOException;

/** {@link LocalPostgres} as a process: {@code PostgresProcess <data directory> <port> <ready file>}. */
public final class PostgresProcess {

    private PostgresProcess() {}

    public static void main(String[] arguments) throws IOException {
        Tether.hold();
        ProcessArguments given = ProcessArguments.of(arguments);
        LocalPostgres postgres = LocalPostgres.start(PostgresOptions.keptIn(given.directory(), given.port()));
        ComponentProcess.run("PostgreSQL", postgres, given.readyFile());
    }
}
