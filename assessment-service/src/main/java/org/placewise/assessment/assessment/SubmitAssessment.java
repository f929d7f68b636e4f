package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerRules;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.assessment.ChangeOutcome.Changed;
import org.placewise.assessment.assessment.ChangeOutcome.NotInThisState;
import org.placewise.assessment.assessment.ChangeOutcome.Refused;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.problem.Faults;

/** Submits a draft in which every element has an answer. */
@ApplicationScoped
public class SubmitAssessment {

    private final ChangeAssessment change;
    private final Assessments assessments;
    private final SeriesReading reading;
    private final AssessmentEvents events;
    private final Clock clock;

    SubmitAssessment(
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
     * Submits in somebody's name, or says which elements have no answer yet.
     *
     * @param seenVersion null when any version will do
     */
    @Transactional
    public ChangeOutcome submit(UUID id, @Nullable Long seenVersion, String by) {
        return change.changeInSeries(id, seenVersion, (assessment, instrument) -> switch (assessment.state()) {
            case Draft draft -> submit(assessment, draft, instrument, by);
            case Submitted submitted -> new NotInThisState(submitted);
            case Withdrawn withdrawn -> new NotInThisState(withdrawn);
        });
    }

    private ChangeOutcome submit(Assessment assessment, Draft draft, Instrument instrument, String by) {
        Faults faults = new Faults();
        AnswerRules.checkComplete(instrument, answered(assessment), "/answers", faults);
        if (faults.any()) {
            return new Refused(faults.all());
        }
        Instant now = clock.instant();
        Assessment submitted = reading.submitted(assessment, draft, instrument, now, by);
        assessments.save(submitted);
        events.announce(submitted, instrument);
        reading.rereadSuccessor(submitted, instrument);
        return new Changed(submitted, instrument);
    }

    private static Set<String> answered(Assessment assessment) {
        return assessment.sheet().answers().stream()
                .map(given -> given.element().value())
                .collect(Collectors.toUnmodifiableSet());
    }
}
