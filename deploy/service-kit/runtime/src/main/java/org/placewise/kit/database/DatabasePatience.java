package org.placewise.kit.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.lang.ScopedValue.CallableOp;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says of every connection, as it is taken from the pool, how long its user waits for a word of the database. The driver then
 * closes the connection, which makes the database give up the statement too ({@code client_connection_check_interval}).
 */
@Singleton
public class DatabasePatience implements AgroalPoolInterceptor {

    private static final ScopedValue<Duration> SAID = ScopedValue.newInstance();

    private final CurrentVertxRequest request;
    private final Duration ofRequests;
    private final Duration ofOtherWork;

    DatabasePatience(
            CurrentVertxRequest request,
            @ConfigProperty(name = "placewise.database.request-within") Duration ofRequests,
            @ConfigProperty(name = "placewise.database.work-within") Duration ofOtherWork) {
        this.request = request;
        this.ofRequests = ofRequests;
        this.ofOtherWork = ofOtherWork;
    }

    /** Does something that waits for the database no longer than this at a time, whatever it is part of. */
    public static <T, X extends Throwable> T within(Duration patience, CallableOp<T, X> work) throws X {
        return ScopedValue.where(SAID, patience).call(work);
    }

    /** How long a request waits. */
    public Duration ofRequests() {
        return ofRequests;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            connection.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(patience().toMillis()));
        } catch (SQLException e) {
            throw new IllegalStateException("A connection is broken as it is taken from the pool", e);
        }
    }

    private Duration patience() {
        return SAID.isBound() ? SAID.get() : isRequest() ? ofRequests : ofOtherWork;
    }

    private boolean isRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
