package org.placewise.partnership.sign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.kit.day.EnglishDay;
import org.placewise.partnership.sign.maturity.SelfScore;
import org.placewise.partnership.sign.maturity.SelfScores;
import org.placewise.partnership.vocabulary.RecordClock;

/**
 * Reads the signs of a board on any day. A past day is read from the records and the figures as they stood at its end; today
 * and a day to come from the records as they stand, so that a day to come shows what will be overdue if nothing is reported
 * until then.
 */
@ApplicationScoped
public class ReadSigns {

    private static final Instant AS_THEY_STAND = Instant.parse("9999-01-01T00:00:00Z");

    private final PastRecords past;
    private final SelfScores selfScores;
    private final RecordClock clock;

    ReadSigns(PastRecords past, SelfScores selfScores, RecordClock clock) {
        this.past = past;
        this.selfScores = selfScores;
        this.clock = clock;
    }

    /** The signs as of a day in England. */
    public Signs of(UUID boardId, LocalDate asOf) {
        return recordsOf(boardId, asOf).signs(asOf);
    }

    /** The records that the signs as of a day are computed from. */
    public BoardRecords recordsOf(UUID boardId, LocalDate asOf) {
        return past.before(until(asOf), boardId, asOf);
    }

    /** The boards of a place that were on record at the end of a day. */
    public List<UUID> boardsOf(String gssCode, LocalDate asOf) {
        return past.boardsOf(until(asOf), gssCode);
    }

    /** The latest self-score of a place as of a day. */
    public Optional<SelfScore> selfScoreOf(String gssCode, LocalDate asOf) {
        return selfScores.before(until(asOf), gssCode);
    }

    private Instant until(LocalDate asOf) {
        return asOf.isBefore(clock.today()) ? EnglishDay.endOf(asOf) : AS_THEY_STAND;
    }
}
