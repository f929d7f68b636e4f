package org.placewise.assessment.round;

import java.util.List;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerRules;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.RatingRules;
import org.placewise.kit.problem.Faults;

/**
 * What makes an agreement acceptable: where something was agreed, the rules of answers and targets and {@code answer-missing}; where
 * nothing was, {@code answer-unexpected}; and {@code too-much-evidence}.
 */
final class AgreementRules {

    /** As many references as an answer may have. */
    static final int MOST_EVIDENCE = 50;

    private AgreementRules() {}

    static void check(
            Instrument instrument, ElementCode element, AgreementEntry entry, List<Evidence> evidence, Faults faults) {
        switch (entry.outcome()) {
            case AGREED -> checkAnswer(instrument, element, entry, evidence, faults);
            case NO_AGREEMENT -> checkNothingAgreed(entry, faults);
        }
        if (evidence.size() > MOST_EVIDENCE) {
            faults.add(
                    "/evidence",
                    "too-much-evidence",
                    "Raters gave " + evidence.size() + " references; name at most " + MOST_EVIDENCE
                            + " that the agreement rests on.");
        }
    }

    private static void checkAnswer(
            Instrument instrument, ElementCode element, AgreementEntry entry, List<Evidence> evidence, Faults faults) {
        if (entry.answer() == null) {
            faults.add("/answer", "answer-missing", "Say what was agreed: a level, not-applicable or not-known.");
            return;
        }
        AnswerEntry answer = new AnswerEntry(
                element.value(), entry.answer(), entry.level(), entry.reason(), entry.confidence(), evidence);
        AnswerRules.checkOne(instrument, answer, "", faults);
        RatingRules.checkTarget(instrument, answer, entry.target(), faults);
    }

    private static void checkNothingAgreed(AgreementEntry entry, Faults faults) {
        if (entry.answer() != null || entry.level() != null || entry.target() != null) {
            faults.add(
                    "/answer",
                    "answer-unexpected",
                    "Without agreement there is neither answer nor level nor target; leave them out.");
        }
    }
}
