package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;

/** Announces rounds to the other services, in the transaction that changes them. Ratings are never announced. */
@ApplicationScoped
public class RoundEvents {

    private static final String TOPIC = "placewise.assessments";
    private static final String OPENED = "org.placewise.assessment.round.opened.v1";
    private static final String CLOSED = "org.placewise.assessment.round.closed.v1";
    private static final String AGREED = "org.placewise.assessment.level.agreed.v1";

    private final Outbox outbox;

    RoundEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void opened(Round round, Instrument instrument) {
        append(OPENED, round, instrument);
    }

    /** Announces that the round has closed, and again when what was agreed is locked. */
    void closed(Round round, Instrument instrument) {
        append(CLOSED, round, instrument);
    }

    void agreed(Round round, Instrument instrument, ElementAgreement agreement) {
        String id = round.id().toString();
        outbox.append(new OutgoingEvent(
                TOPIC,
                id,
                AGREED,
                id + "/" + agreement.element(),
                round.version(),
                AgreedLevelView.of(round, instrument, agreement)));
    }

    private void append(String type, Round round, Instrument instrument) {
        String id = round.id().toString();
        outbox.append(new OutgoingEvent(TOPIC, id, type, id, round.version(), RoundView.of(round, instrument)));
    }
}
