package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.assessment.ChangeOutcome.Changed;
import org.placewise.assessment.assessment.ChangeOutcome.NotInThisState;
import org.placewise.assessment.instrument.Instrument;

/** Takes a submitted assessment back. It stays readable with the reason, and no longer counts as anyone's predecessor. */
@ApplicationScoped
public class WithdrawAssessment {

    private final ChangeAssessment change;
    private final Assessments assessments;
    private final SeriesReading reading;
    private final AssessmentEvents events;
    private final Clock clock;

    WithdrawAssessment(
            ChangeAssessment change,
            Assessments assessments,
            SeriesReading reading,
            AssessmentEvents events,
            Clock clock) {
        this.change = change;
        this.assessments = assessments;
        this.reading = reading;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws for the reason given.
     *
     * @param seenVersion null when any version will do
     */
    @Transactional
    public ChangeOutcome withdraw(UUID id, @Nullable Long seenVersion, String reason) {
        return change.changeInSeries(id, seenVersion, (assessment, instrument) -> switch (assessment.state()) {
            case Submitted submitted -> withdraw(assessment, submitted, instrument, reason);
            case Draft draft -> new NotInThisState(draft);
            case Withdrawn withdrawn -> new NotInThisState(withdrawn);
        });
    }

    private ChangeOutcome withdraw(Assessment assessment, Submitted submitted, Instrument instrument, String reason) {
        Instant now = clock.instant();
        Assessment withdrawn = assessment.next(assessment.sheet(), submitted.withdraw(now, reason));
        assessments.save(withdrawn);
        events.announce(withdrawn, instrument);
        reading.rereadSuccessor(withdrawn, instrument);
        return new Changed(withdrawn, instrument);
    }
}
