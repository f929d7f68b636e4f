package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerRules;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.assessment.ChangeOutcome.Changed;
import org.placewise.assessment.assessment.ChangeOutcome.NotInThisState;
import org.placewise.assessment.assessment.ChangeOutcome.Refused;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.problem.Faults;

/** Answers elements of a draft. */
@ApplicationScoped
public class AnswerElements {

    private final ChangeAssessment change;
    private final Assessments assessments;

    AnswerElements(ChangeAssessment change, Assessments assessments) {
        this.change = change;
        this.assessments = assessments;
    }

    /** Puts one answer in the place of any earlier one to the same element. */
    @Transactional
    public ChangeOutcome answer(UUID id, long seenVersion, AnswerEntry entry) {
        return change.change(id, seenVersion, (assessment, instrument) -> {
            Faults faults = new Faults();
            AnswerRules.checkOne(instrument, entry, "", faults);
            return faults.any()
                    ? new Refused(faults.all())
                    : store(assessment, instrument, () -> assessment.sheet().with(entry.toGiven()));
        });
    }

    /** Puts these answers in the place of all earlier ones. */
    @Transactional
    public ChangeOutcome answerAll(UUID id, long seenVersion, List<AnswerEntry> entries) {
        return change.change(id, seenVersion, (assessment, instrument) -> {
            Faults faults = new Faults();
            AnswerRules.check(instrument, entries, "/answers", faults);
            return faults.any()
                    ? new Refused(faults.all())
                    : store(
                            assessment,
                            instrument,
                            () -> new AnswerSheet(
                                    entries.stream().map(AnswerEntry::toGiven).toList()));
        });
    }

    private ChangeOutcome store(Assessment assessment, Instrument instrument, Supplier<AnswerSheet> answers) {
        return switch (assessment.state()) {
            case Draft draft -> {
                Assessment answered = assessment.next(answers.get(), draft);
                assessments.save(answered);
                yield new Changed(answered, instrument);
            }
            case Submitted submitted -> new NotInThisState(submitted);
            case Withdrawn withdrawn -> new NotInThisState(withdrawn);
        };
    }
}
