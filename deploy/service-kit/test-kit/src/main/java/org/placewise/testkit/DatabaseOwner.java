package org.placewise.testkit;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The database of the service under test in the hands of the role that owns it, which may do what the service may not. */
public final class DatabaseOwner {

    private DatabaseOwner() {}

    /** Every use opens a connection of its own, outside the service's transactions. */
    public static Jdbi jdbi() {
        Config config = ConfigProvider.getConfig();
        return Jdbi.create(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class))
                .installPlugin(new PostgresPlugin());
    }
}
