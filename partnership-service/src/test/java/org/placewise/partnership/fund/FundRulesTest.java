package org.placewise.partnership.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.kit.problem.Fault;

class FundRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    @ParameterizedTest
    @CsvSource({
        "false, , , ",
        "false, Chief executive, 2026-11-02, ",
        "false, Her deputy, 2026-11-02, /signOffs/0/signedBy",
        "true, Her deputy, 2026-11-02, ",
        "true, Her deputy, , /signOffs/0",
        "true, , 2026-11-02, /signOffs/0",
        "true, Her deputy, 2026-11-03, /signOffs/0/signedOn"
    })
    void aSignatureIsWholeAndWhereItCannotBeDelegatedOfTheRoleItself(
            boolean delegable, @Nullable String by, @Nullable LocalDate on, @Nullable String pointer) {
        SignOff signOff = new SignOff("Chief executive", delegable, by, on);
        FundTerms terms = new FundTerms(
                "Fund", FundKind.OTHER, List.of(), List.of(), List.of(), List.of(), List.of(signOff), List.of());

        assertThat(FundRules.check(terms, TODAY))
                .extracting(Fault::pointer)
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }

    @Test
    void whatHasHappenedIsNotInTheFutureAndNothingIsStatedTwice() {
        LocalDate tomorrow = TODAY.plusDays(1);
        Contribution contribution = new Contribution("Council", BigDecimal.TEN, 2026);
        FundTerms terms = new FundTerms(
                "Fund",
                FundKind.SECTION_75,
                List.of(contribution, new Contribution("Council", BigDecimal.ONE, 2027), contribution),
                List.of(new FundCondition("Keep it", tomorrow)),
                List.of(new Spend(tomorrow, BigDecimal.ONE)),
                List.of(),
                List.of(),
                List.of(new FundReturn(null, "Quarter", TODAY, tomorrow)));

        assertThat(FundRules.check(terms, TODAY))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/conditions/0/metOn", "/spend/0/asOf", "/returns/0/approvedOn", "/contributions/2/year");
    }
}
