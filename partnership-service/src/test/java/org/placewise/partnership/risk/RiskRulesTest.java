package org.placewise.partnership.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.kit.problem.Fault;

class RiskRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    private static final DataSharing AGREEMENT =
            new DataSharing(List.of("Council", "ICB"), AgreementStatus.SIGNED, TODAY);

    @ParameterizedTest
    @EnumSource
    void anAgreementIsStatedOfDataSharingAlone(RiskKind kind) {
        assertThat(RiskRules.check(risk(kind, List.of(), AGREEMENT), TODAY))
                .extracting(Fault::code)
                .isEqualTo(kind == RiskKind.DATA_SHARING ? List.of() : List.of("not-about-data-sharing"));
    }

    @Test
    void reviewsAndAgreementsAreNotOfDaysToCome() {
        List<RiskReview> reviews = List.of(new RiskReview(TODAY, "Held"), new RiskReview(TODAY.plusDays(1), "Not yet"));

        assertThat(RiskRules.check(risk(RiskKind.DATA_SHARING, reviews, AGREEMENT), TODAY.minusDays(1)))
                .extracting(Fault::pointer)
                .containsExactly("/dataSharing/since", "/reviews/0/on", "/reviews/1/on");
    }

    private static RiskTerms risk(RiskKind kind, List<RiskReview> reviews, DataSharing agreement) {
        return new RiskTerms(kind, "Risk", null, null, RiskState.OPEN, reviews, agreement);
    }
}
