package org.placewise.reporting.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.reporting.assessment.Summaries;
import org.placewise.reporting.assessment.Summary;
import org.placewise.reporting.component.RoundReading.RoundElement;
import org.placewise.reporting.round.RoundResults.SectorSpread;

class SpreadTableTest {

    @Test
    void allRatersComeFirstThenEachSectorWithItsCounts() {
        SpreadTable table = SpreadTable.of(element(Summaries.of(1, 1, 2, 2, 4), Summaries.of(1, 2, 2)));

        assertThat(table.levels()).containsExactly("Not evident", "Emerging", "Established", "Embedded");
        assertThat(table.rows()).extracting(SpreadTable.Row::who).containsExactly("All raters", "NHS");
        assertThat(table.rows()).extracting(SpreadTable.Row::raters).containsExactly("5 raters", "3 raters");
        assertThat(table.rows().getFirst().levels())
                .extracting(SpreadTable.Cell::count)
                .containsExactly(1, 2, 0, 1);
    }

    @Test
    void theMiddleIsALevelOrTwoAndNeverANumber() {
        assertThat(middle(Summaries.of(0, 1, 2))).isEqualTo("Not evident to Emerging");
        assertThat(middle(Summaries.of(0, 1, 2, 4))).isEqualTo("Emerging");
        assertThat(middle(Summaries.of(3))).isEqualTo("No level given");
    }

    @Test
    void theShadeFollowsTheShareAndNeverIsTheOnlySign() {
        SpreadTable table = SpreadTable.of(element(Summaries.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4), Summaries.of(0, 2)));

        assertThat(table.rows().getFirst().levels())
                .extracting(SpreadTable.Cell::shade)
                .containsExactly(3, 0, 0, 1);
        assertThat(table.rows().getLast().levels())
                .extracting(SpreadTable.Cell::shade)
                .containsExactly(0, 4, 0, 0);
    }

    private static String middle(Summary spread) {
        return SpreadTable.of(element(spread, spread)).rows().getFirst().middle();
    }

    private static RoundElement element(Summary spread, Summary nhs) {
        int raters = nhs.notKnown()
                + nhs.distribution().stream().mapToInt(level -> level.count()).sum();
        return new RoundElement(
                "leadership",
                null,
                "ordinary",
                "split",
                null,
                "too-few-ratings",
                spread,
                Summaries.of(0),
                List.of(),
                List.of(new SectorSpread("nhs", raters, nhs)),
                List.of(),
                null);
    }
}
