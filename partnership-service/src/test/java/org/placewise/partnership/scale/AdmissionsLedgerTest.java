package org.placewise.partnership.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveFixture;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;

class AdmissionsLedgerTest {

    /** Its baseline is of 2024, when there were 500 admissions. */
    private static final Objective OBJECTIVE = ObjectiveFixture.recorded(ObjectiveFixture.forGroup(null));

    /** One claim of 30 to 55. */
    @ParameterizedTest
    @CsvSource({
        "471, OBSERVED_LESS_THAN_CLAIMED,  29",
        "470, OBSERVED_AS_CLAIMED,         30",
        "445, OBSERVED_AS_CLAIMED,         55",
        "444, OBSERVED_MORE_THAN_CLAIMED,  56",
        "520, OBSERVED_LESS_THAN_CLAIMED, -20",
    })
    void holdsClaimsAgainstWhatWasObserved(String now, LedgerFinding expected, BigDecimal observed) {
        AdmissionsLedger ledger = ledger(List.of(claim(30, 55)), now);

        assertThat(ledger.finding()).isEqualTo(expected);
        assertThat(ledger.observed()).isEqualByComparingTo(observed);
        assertThat(ledger.baselinePeriod()).isEqualTo("2024");
        assertThat(ledger.period()).isEqualTo("2025");
        assertThat(ledger.capped()).isFalse();
    }

    @Test
    void nobodyAvoidsMoreAdmissionsThanThereAre() {
        AdmissionsLedger ledger = ledger(Collections.nCopies(10, claim(30, 55)), "440");

        assertThat(ledger.claimed()).isEqualTo(new Interval(new BigDecimal("300"), new BigDecimal("440")));
        assertThat(ledger.capped()).isTrue();
    }

    @Test
    void whatIsNotPublishedIsNotHeldAgainstAnybody() {
        assertThat(AdmissionsLedger.of(OBJECTIVE, List.of(claim(1, 2)), Optional.empty())
                        .finding())
                .isEqualTo(LedgerFinding.TOTAL_NOT_PUBLISHED);
        assertThat(AdmissionsLedger.of(
                                ObjectiveFixture.recorded(ObjectiveFixture.startingFrom("2019")),
                                List.of(claim(1, 2)),
                                Optional.of(ScaleFixture.series("%", "100", "16", "10000", "440")))
                        .finding())
                .isEqualTo(LedgerFinding.NOT_OBSERVED);
    }

    @Test
    void anActionThatLacksAnInputClaimsNothingAndIsNamed() {
        Action bare = new ActionBuilder(UUID.randomUUID()).build();

        AdmissionsLedger ledger = ledger(List.of(bare), "440");

        assertThat(ledger.finding()).isEqualTo(LedgerFinding.NO_CLAIMS);
        assertThat(ledger.claimed()).isNull();
        assertThat(ledger.missing()).hasSize(3);
    }

    @Property
    void theSumOfClaimsNeverExceedsTheAdmissionsAndDoesNotDependOnTheirOrder(
            @ForAll("claims") List<Action> claims, @ForAll @IntRange(max = 600) int now) {
        AdmissionsLedger ledger = ledger(claims, String.valueOf(now));
        List<Action> reversed = new ArrayList<>(claims.reversed());

        if (ledger.claimed() != null) {
            assertThat(ledger.claimed().high()).isLessThanOrEqualTo(BigDecimal.valueOf(now));
            assertThat(ledger.claimed().low())
                    .isLessThanOrEqualTo(ledger.claimed().high());
        }
        assertThat(ledger(reversed, String.valueOf(now)).claimed()).isEqualTo(ledger.claimed());
        assertThat(ledger(reversed, String.valueOf(now)).finding()).isEqualTo(ledger.finding());
    }

    @Property
    void splittingAClaimInTwoClaimsTheSame(
            @ForAll @IntRange(max = 200) int low,
            @ForAll @IntRange(max = 200) int more,
            @ForAll @IntRange(max = 9) int tenths) {
        Action whole = claim(10 * low, 10 * (low + more));
        List<Action> parts = List.of(
                claim(tenths * low, tenths * (low + more)), claim((10 - tenths) * low, (10 - tenths) * (low + more)));

        assertThat(ledger(parts, "480").claimed())
                .isEqualTo(ledger(List.of(whole), "480").claimed());
    }

    @Provide
    Arbitrary<List<Action>> claims() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 400);
        return Combinators.combine(number, number)
                .as((one, more) -> claim(one, one + more))
                .list()
                .ofMaxSize(8);
    }

    private static AdmissionsLedger ledger(List<Action> actions, String now) {
        return AdmissionsLedger.of(
                OBJECTIVE, actions, Optional.of(ScaleFixture.series("%", "100", "16", "10000", now)));
    }

    private static Action claim(int low, int high) {
        return ScaleFixture.action(low, high, "1", "1", "1", "1");
    }
}
