package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.result.AssessmentResult;
import org.placewise.assessment.result.Change;

/**
 * Reads each submission of a series against the one before it, and keeps that true: when an assessment enters or leaves a series,
 * whatever the order of arrival, the one that follows it is read anew and announced again with a higher version.
 *
 * <p>The caller holds the series, so that neighbours cannot slip in between.
 */
@ApplicationScoped
public class SeriesReading {

    private final Assessments assessments;
    private final AssessmentEvents events;

    SeriesReading(Assessments assessments, AssessmentEvents events) {
        this.assessments = assessments;
        this.events = events;
    }

    /** The draft as submitted, read against its predecessor. The caller stores it. */
    public Assessment submitted(Assessment assessment, Draft draft, Instrument instrument, Instant at, String by) {
        AnswerSheet sheet = assessment.sheet().inOrderOf(instrument);
        SeriesPosition position = new SeriesPosition(assessment.assessedOn(), at, assessment.id());
        AssessmentResult result = read(assessment.series(), position, sheet, instrument);
        return assessment.next(sheet, draft.submit(at, by, result));
    }

    /** Reads the successor of a stored assessment that has just entered or left its series anew. */
    public void rereadSuccessor(Assessment changed, Instrument instrument) {
        assessments.after(changed.series(), position(changed)).ifPresent(next -> reread(next, instrument));
    }

    private void reread(Assessment assessment, Instrument instrument) {
        AssessmentResult result = read(assessment.series(), position(assessment), assessment.sheet(), instrument);
        Assessment reread =
                assessment.next(assessment.sheet(), submission(assessment).readAs(result));
        assessments.save(reread);
        events.announce(reread, instrument);
    }

    private static SeriesPosition position(Assessment assessment) {
        return new SeriesPosition(
                assessment.assessedOn(), submission(assessment).at(), assessment.id());
    }

    private static Submitted submission(Assessment assessment) {
        return switch (assessment.state()) {
            case Submitted submitted -> submitted;
            case Withdrawn withdrawn -> withdrawn.submitted();
            case Draft draft ->
                throw new IllegalStateException("Assessment " + assessment.id() + " is a draft and in no series yet");
        };
    }

    private AssessmentResult read(Series series, SeriesPosition position, AnswerSheet sheet, Instrument instrument) {
        Optional<Change.Earlier> earlier = assessments
                .before(series, position)
                .map(before -> new Change.Earlier(before.id(), before.assessedOn(), before.sheet()));
        return AssessmentResult.of(instrument, sheet, earlier);
    }
}
