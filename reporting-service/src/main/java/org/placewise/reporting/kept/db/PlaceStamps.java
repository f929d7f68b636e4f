package org.placewise.reporting.kept.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.placewise.kit.day.EnglishDay;

/**
 * Reads the stamps that triggers move in the transaction that changes a row, and adds the day, on which some of what is shown
 * depends. Two equal stamps were read of equal tables on one day. A stamp is older than what is read after it, so an answer made
 * after its stamp was read is at worst newer than its stamp, and made again.
 */
@ApplicationScoped
public class PlaceStamps {

    private static final String STAMP = """
            SELECT string_agg(number::text, ' ' ORDER BY about, lane) FROM place_stamp WHERE about IN ('all', ?)
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    PlaceStamps(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Returns the stamp of everything that is shown of a place and of what lies below it. */
    public String ofPlace(String gssCode) {
        return about(gssCode);
    }

    /** Returns the stamp of everything that lists of places show. */
    public String ofLists() {
        return about("list");
    }

    private String about(String about) {
        LocalDate today = EnglishDay.of(clock.instant());
        return today
                + jdbi.withHandle(handle -> handle.createQuery(STAMP)
                        .bind(0, about)
                        .map((row, context) -> " " + row.getString(1))
                        .one());
    }
}
