package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.assessment.ChangeOutcome.Changed;
import org.placewise.assessment.assessment.ChangeOutcome.NotInThisState;
import org.placewise.assessment.assessment.ChangeOutcome.Refused;
import org.placewise.assessment.diagnostic.DiagnosticAnswer;
import org.placewise.assessment.diagnostic.DiagnosticEntry;
import org.placewise.assessment.diagnostic.DiagnosticRules;
import org.placewise.assessment.diagnostic.OpenElements;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

/**
 * Answers the questions that have opened under a weak element of a submitted assessment. The levels stay as they are; the assessment
 * gets its next version and is announced again.
 */
@ApplicationScoped
public class AnswerDiagnostic {

    private final ChangeAssessment change;
    private final Assessments assessments;
    private final AssessmentEvents events;
    private final Clock clock;

    AnswerDiagnostic(ChangeAssessment change, Assessments assessments, AssessmentEvents events, Clock clock) {
        this.change = change;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts these answers in the place of all earlier ones to the element.
     *
     * @param element one of the instrument's
     * @param by who answers, for the record
     */
    @Transactional
    public ChangeOutcome answer(UUID id, long seenVersion, Element element, List<DiagnosticEntry> entries, String by) {
        return change.changeInSeries(id, seenVersion, (assessment, instrument) -> switch (assessment.state()) {
            case Submitted submitted -> answer(assessment, instrument, element, entries, by);
            case Draft draft -> new NotInThisState(draft);
            case Withdrawn withdrawn -> new NotInThisState(withdrawn);
        });
    }

    private ChangeOutcome answer(
            Assessment assessment, Instrument instrument, Element element, List<DiagnosticEntry> entries, String by) {
        if (!OpenElements.of(instrument, assessment.sheet()).contains(element.code())) {
            return new Refused(List.of(new Fault(
                    "path/elementCode",
                    "element-not-open",
                    "The questions under " + element.code() + " have not opened. " + rule(instrument))));
        }
        Faults faults = new Faults();
        DiagnosticRules.check(element, entries, "/answers", faults);
        if (faults.any()) {
            return new Refused(faults.all());
        }
        Instant now = clock.instant();
        Assessment answered = assessment.nextWith(assessment
                .diagnostic()
                .with(
                        element.code(),
                        entries.stream()
                                .map(entry -> new DiagnosticAnswer(
                                        element.code(), entry.question(), entry.finding(), now, by))
                                .toList()));
        assessments.save(answered);
        events.announce(answered, instrument);
        return new Changed(answered, instrument);
    }

    private static String rule(Instrument instrument) {
        return instrument.diagnostic() == null
                ? "Instrument " + instrument.ref() + " has no second part."
                : instrument.diagnostic().rule();
    }
}
