package org.placewise.assessment.instrument.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.placewise.assessment.instrument.InstrumentOwner;
import org.placewise.assessment.instrument.InstrumentOwners;

/** The database decides who is the first. */
@ApplicationScoped
class PostgresInstrumentOwners implements InstrumentOwners {

    private final Jdbi jdbi;

    PostgresInstrumentOwners(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public InstrumentOwner ownerOrElse(String instrumentId, InstrumentOwner offered, Instant since) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("INSERT INTO instrument_owner VALUES (:id, :publisher, :places, :since)"
                            + " ON CONFLICT (instrument_id) DO NOTHING")
                    .bind("id", instrumentId)
                    .bind("publisher", offered.publisher())
                    .bindArray("places", String.class, offered.places().toArray())
                    .bind("since", since)
                    .execute();
            return handle.createQuery("SELECT publisher, places FROM instrument_owner WHERE instrument_id = :id")
                    .bind("id", instrumentId)
                    .map((row, context) -> new InstrumentOwner(row.getString("publisher"), Set.of((String[])
                            row.getArray("places").getArray())))
                    .one();
        });
    }
}
