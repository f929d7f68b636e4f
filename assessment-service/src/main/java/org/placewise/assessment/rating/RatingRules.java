package org.placewise.assessment.rating;

import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerKind;
import org.placewise.assessment.answer.AnswerRules;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.problem.Faults;

/**
 * What makes a rating acceptable: the rules of answers, and of targets {@code target-unexpected}, {@code target-not-on-scale} and
 * {@code target-below-level}.
 */
public final class RatingRules {

    private RatingRules() {}

    /** Reports every departure, pointing into the document that holds the entry. */
    public static void check(Instrument instrument, RatingEntry entry, Faults faults) {
        AnswerRules.checkOne(instrument, entry.answer(), "", faults);
        checkTarget(instrument, entry.answer(), entry.target(), faults);
    }

    /** The rules of a target beside an answer. */
    public static void checkTarget(Instrument instrument, AnswerEntry answer, @Nullable Integer target, Faults faults) {
        if (target == null) {
            return;
        }
        if (answer.answer() != AnswerKind.LEVEL) {
            faults.add("/target", "target-unexpected", "A target goes only with a level; leave it out here.");
        } else if (instrument.scale().level(target).isEmpty()) {
            faults.add(
                    "/target",
                    "target-not-on-scale",
                    "Level " + target + " is not on the scale of " + instrument.ref() + ".");
        } else if (answer.level() != null && target < answer.level()) {
            faults.add("/target", "target-below-level", "The target cannot be below the present level.");
        }
    }
}
