package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.ChangeOutcome.NotFound;
import org.placewise.assessment.assessment.ChangeOutcome.Overtaken;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;

/**
 * What every change of a stored assessment begins with: hold it, and see that it is the version that the caller has seen, where the
 * caller says which that is.
 */
@ApplicationScoped
class ChangeAssessment {

    private final Assessments assessments;
    private final Instruments instruments;

    ChangeAssessment(Assessments assessments, Instruments instruments) {
        this.assessments = assessments;
        this.instruments = instruments;
    }

    /** As {@link #change}, but holds the series first: always before the row, so that no two changes wait for each other. */
    ChangeOutcome changeInSeries(
            UUID id, @Nullable Long seenVersion, BiFunction<Assessment, Instrument, ChangeOutcome> step) {
        assessments.seriesOf(id).ifPresent(assessments::hold);
        return change(id, seenVersion, step);
    }

    ChangeOutcome change(UUID id, @Nullable Long seenVersion, BiFunction<Assessment, Instrument, ChangeOutcome> step) {
        Optional<Assessment> found = assessments.findForChange(id);
        if (found.isEmpty()) {
            return new NotFound();
        }
        Assessment assessment = found.get();
        if (seenVersion != null && assessment.version() != seenVersion) {
            return new Overtaken(assessment.version());
        }
        Instrument instrument = instruments
                .find(assessment.instrument())
                .orElseThrow(() -> new IllegalStateException("Instrument " + assessment.instrument() + " has gone"));
        return step.apply(assessment, instrument);
    }
}
