package org.placewise.partnership.sign.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.sign.Signs;

/**
 * The self-score of a place beside the signs of its board, domain by domain.
 *
 * @param domains in the instrument's order; nothing is added up over them
 */
public record BesideSelfScore(
        UUID assessmentId, String instrumentVersion, LocalDate assessedOn, List<DomainBeside> domains) {

    public BesideSelfScore {
        domains = List.copyOf(domains);
    }

    /**
     * One domain.
     *
     * @param element code of the domain
     * @param answer level, not-applicable or not-known
     * @param level that was said
     * @param sign that speaks of the domain; null where none does
     * @param finding of that sign
     * @param signLevel the level that the finding stands beside; null where there is nothing to judge
     * @param difference levels by which the self-score is above the sign, below 0 where it is below; null without both
     */
    public record DomainBeside(
            String element,
            String answer,
            @Nullable Integer level,
            @Nullable String label,
            @Nullable String sign,
            @Nullable String finding,
            @Nullable Integer signLevel,
            @Nullable Integer difference) {}

    /** The self-score beside signs. */
    public static BesideSelfScore of(SelfScore score, Signs signs) {
        return new BesideSelfScore(
                score.assessmentId(),
                score.instrumentVersion(),
                score.assessedOn(),
                score.answers().stream().map(answer -> beside(answer, signs)).toList());
    }

    private static DomainBeside beside(SelfScore.Answer answer, Signs signs) {
        @Nullable Domain domain = Domain.of(answer.element()).orElse(null);
        @Nullable Integer signLevel = domain == null ? null : domain.levelOf(signs);
        @Nullable Integer level = answer.level();
        return new DomainBeside(
                answer.element(),
                answer.answer(),
                level,
                answer.label(),
                domain == null ? null : domain.sign(),
                domain == null ? null : domain.findingOf(signs).word(),
                signLevel,
                level == null || signLevel == null ? null : level - signLevel);
    }
}
