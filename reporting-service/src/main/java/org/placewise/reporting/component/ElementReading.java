package org.placewise.reporting.component;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.AnswerReading;

/**
 * One element of the assessment that gives the component its state.
 *
 * @param support how well the level is supported on the day of reading; null unless the answer is a level
 * @param newestEvidence day of the newest evidence; null when none has a date or the answer is no level
 * @param proposals actions proposed for the element in the round that the assessment came of, newest first
 */
public record ElementReading(
        AnswerReading answer,
        @Nullable Support support,
        @Nullable LocalDate newestEvidence,
        List<ProposalReading> proposals) {

    static ElementReading of(AnswerReading answer, LocalDate on, List<ProposalReading> proposals) {
        boolean judged = answer.level() != null;
        return new ElementReading(
                answer,
                judged ? Support.of(answer.evidence(), on) : null,
                judged ? Support.newest(answer.evidence()).orElse(null) : null,
                proposals);
    }
}
