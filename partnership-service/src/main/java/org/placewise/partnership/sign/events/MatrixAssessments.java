package org.placewise.partnership.sign.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundEvent;
import org.placewise.partnership.sign.maturity.SelfScore;
import org.placewise.partnership.sign.maturity.SelfScores;

/** Keeps the assessments that were made with the maturity matrix; those of other instruments are passed over. */
@ApplicationScoped
public class MatrixAssessments {

    private static final String ASSESSMENT = "org.placewise.assessment.assessment.";

    private final SelfScores scores;
    private final String instrumentId;

    MatrixAssessments(
            SelfScores scores, @ConfigProperty(name = "placewise.signs.maturity-instrument") String instrumentId) {
        this.scores = scores;
        this.instrumentId = instrumentId;
    }

    /** What is read of an assessment, submitted or withdrawn. */
    record Assessed(
            UUID assessmentId,
            String gssCode,
            String instrumentId,
            String instrumentVersion,
            LocalDate assessedOn,
            Instant submittedAt,
            @Nullable Instant withdrawnAt,
            List<SelfScore.Answer> answers) {

        private SelfScore score() {
            return new SelfScore(
                    assessmentId, gssCode, instrumentVersion, assessedOn, submittedAt, withdrawnAt, answers);
        }
    }

    /** For the consumer of {@code placewise.assessments}. */
    public List<EventRoute<?>> routes() {
        return List.of(route("submitted.v1"), route("withdrawn.v1"));
    }

    private EventRoute<Assessed> route(String verb) {
        return EventRoute.of(ASSESSMENT + verb, Assessed.class, this::keep).where("instrument", instrumentId);
    }

    private void keep(InboundEvent<Assessed> event) {
        if (event.data().instrumentId().equals(instrumentId)) {
            scores.keep(event.data().score());
        }
    }
}
