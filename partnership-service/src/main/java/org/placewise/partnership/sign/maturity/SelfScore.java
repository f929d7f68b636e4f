package org.placewise.partnership.sign.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of a place with the maturity matrix.
 *
 * @param withdrawnAt null while it counts
 * @param answers one for every domain, in the instrument's order
 */
public record SelfScore(
        UUID assessmentId,
        String gssCode,
        String instrumentVersion,
        LocalDate assessedOn,
        Instant submittedAt,
        @Nullable Instant withdrawnAt,
        List<Answer> answers) {

    public SelfScore {
        answers = List.copyOf(answers);
    }

    /**
     * What was said of one domain.
     *
     * @param element code of the domain
     * @param answer level, not-applicable or not-known
     * @param level null unless the answer is a level
     */
    public record Answer(
            String element,
            String answer,
            @Nullable Integer level,
            @Nullable String label) {}
}
