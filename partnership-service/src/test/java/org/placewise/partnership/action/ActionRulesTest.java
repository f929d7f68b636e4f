package org.placewise.partnership.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.kit.problem.Fault;

class ActionRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    @Test
    void whatWasReachedOrReportedIsNotOfDaysToComeAndMilestonesAreListedOnce() {
        Milestone reached = new Milestone(null, "First", TODAY, TODAY);
        Milestone early = new Milestone(null, "Second", TODAY.plusDays(9), TODAY.plusDays(1));
        List<ExceptionReport> reports = List.of(
                new ExceptionReport(TODAY, "Late", null), new ExceptionReport(TODAY.plusDays(1), "Later", null));

        assertThat(faults(List.of(reached, early, reached), reports, null, null, null))
                .extracting(Fault::pointer)
                .containsExactly("/milestones/1/reachedOn", "/exceptionReports/1/on", "/milestones/2/milestoneId");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 400, 400, 400, 0.5, 0.5, ",
        "2, 1, 400, 600, , 0.3, 0.5, /expectedEffect/high",
        "1, 2, 600, 400, 5200, 0.3, 0.5, /reach/high",
        "1, 2, 400, 600, 599, 0.3, 0.5, /reach/of",
        "1, 2, 400, 600, 600, 0.5, 0.49, /uptake/high"
    })
    void theUpperEndOfARangeIsNotBelowTheLower(
            BigDecimal least,
            BigDecimal most,
            int fewest,
            int many,
            @Nullable Integer of,
            BigDecimal from,
            BigDecimal to,
            @Nullable String pointer) {
        assertThat(faults(
                        List.of(),
                        List.of(),
                        new ExpectedEffect(least, most, "admissions avoided", null, null, null),
                        new Reach(fewest, many, of),
                        new Uptake(from, to)))
                .extracting(Fault::pointer)
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }

    private static List<Fault> faults(
            List<Milestone> milestones,
            List<ExceptionReport> reports,
            @Nullable ExpectedEffect effect,
            @Nullable Reach reach,
            @Nullable Uptake uptake) {
        ActionTerms terms = new ActionTerms(
                "Action",
                null,
                null,
                null,
                null,
                null,
                ActionStatus.PLANNED,
                null,
                milestones,
                reports,
                List.of(),
                effect,
                reach,
                uptake,
                null,
                null);
        return ActionRules.check(terms, TODAY);
    }
}
