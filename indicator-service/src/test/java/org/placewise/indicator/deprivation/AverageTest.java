package org.placewise.indicator.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.deprivation.Average.Missing;
import org.placewise.indicator.deprivation.Average.Of;
import org.placewise.indicator.file.IntColumn;

class AverageTest {

    private final TableFixture three = new TableFixture(Edition.IOD2019)
            .lsoa("E01000001", "E08000021", 50, 1, 3000)
            .lsoa("E01000002", "E08000021", 20, 2, 1000)
            .lsoa("E01000003", "E08000021", 10, 3, 1000);

    @Test
    void weighsScoresByPeople() {
        assertThat(Average.score(three.all(), Measure.IMD))
                .isEqualTo(new Of((50 * 3000 + 20 * 1000 + 10 * 1000) / 5000.0));
    }

    @Test
    void turnsRanksRoundSoThatHighIsDeprived() {
        assertThat(Average.rank(three.all(), Measure.IMD)).isEqualTo(new Of((3 * 3000 + 2 * 1000 + 1 * 1000) / 5000.0));
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYMENT, WORKING_AGE", "IDACI, CHILDREN", "IDAOPI, OLDER_PEOPLE", "INCOME, TOTAL", "CRIME, TOTAL"})
    void weighsEachMeasureByThePeopleItIsAbout(Measure measure, PopulationGroup group) {
        LsoaTable table = new LsoaTable(Edition.IOD2019);
        addLsoa(table, measure, group, 0.4, 1, 300);
        addLsoa(table, measure, group, 0.1, 2, 100);
        IntColumn members = new IntColumn();
        members.add(0);
        members.add(1);
        assertThat(Average.score(new LsoaGroup(table, members), measure))
                .isEqualTo(new Of((0.4 * 300 + 0.1 * 100) / 400));
    }

    private static void addLsoa(
            LsoaTable table, Measure measure, PopulationGroup weight, double score, int rank, int people) {
        table.addLsoa(2, "E01000001", "A", "E08000021");
        table.scores(measure).add(score);
        table.ranks(measure).add(rank);
        for (PopulationGroup group : PopulationGroup.values()) {
            table.populations(group).add(group == weight ? people : 7);
        }
    }

    @Test
    void isMissingWhenOneLsoaHasNoValue() {
        three.lsoa("E01000004", "E08000021", Double.NaN, IntColumn.MISSING, 1000);
        assertThat(Average.score(three.all(), Measure.CRIME)).isEqualTo(new Missing(MissingReason.INCOMPLETE));
        assertThat(Average.rank(three.all(), Measure.CRIME)).isEqualTo(new Missing(MissingReason.INCOMPLETE));
    }

    @Test
    void isMissingWhenTheReleaseLacksItsColumns() {
        TableFixture empty = new TableFixture(Edition.IOD2025)
                .lsoa("E01000001", "E08000021", Double.NaN, IntColumn.MISSING, IntColumn.MISSING);
        assertThat(Average.score(empty.all(), Measure.IDACI))
                .isEqualTo(new Missing(MissingReason.SCORE_NOT_IN_RELEASE));
        assertThat(Average.rank(empty.all(), Measure.IDACI)).isEqualTo(new Missing(MissingReason.RANK_NOT_IN_RELEASE));
        TableFixture uncounted =
                new TableFixture(Edition.IOD2025).lsoa("E01000001", "E08000021", 0.5, 1, IntColumn.MISSING);
        assertThat(Average.score(uncounted.all(), Measure.EMPLOYMENT))
                .isEqualTo(new Missing(MissingReason.POPULATION_NOT_IN_RELEASE));
    }

    @Test
    void isMissingWhenNobodyIsThereToWeighIt() {
        TableFixture nobody = new TableFixture(Edition.IOD2019).lsoa("E01000001", "E08000021", 0.5, 1, 0);
        assertThat(Average.score(nobody.all(), Measure.IDACI)).isEqualTo(new Missing(MissingReason.NOBODY_COUNTED));
    }

    @Test
    void saysForEachDomainWhatIsMissing() {
        LsoaTable table = three.table();
        assertThat(Domains.of(three.all(), Measure.DOMAINS))
                .extracting(DeprivationProfile.DomainAverages::domain)
                .containsExactly(
                        "income",
                        "employment",
                        "education",
                        "health",
                        "crime",
                        "barriers",
                        "living-environment",
                        "idaci",
                        "idaopi");
        assertThat(Domains.of(three.all(), Measure.DOMAINS)).allSatisfy(domain -> {
            assertThat(domain.averageScore()).isNotNull();
            assertThat(domain.missingReason()).isNull();
        });
        assertThat(table.size()).isEqualTo(3);
        TableFixture ranksOnly = new TableFixture(Edition.IOD2019).lsoa("E01000001", "E08000021", Double.NaN, 1, 100);
        assertThat(Domains.of(ranksOnly.all(), Measure.DOMAINS)).allSatisfy(domain -> {
            assertThat(domain.averageScore()).isNull();
            assertThat(domain.averageRank()).isEqualTo(1.0);
            assertThat(domain.missingReason()).isEqualTo("score-not-in-release");
        });
        TableFixture neither =
                new TableFixture(Edition.IOD2025).lsoa("E01000001", "E08000021", Double.NaN, IntColumn.MISSING, 100);
        assertThat(Domains.of(neither.all(), Measure.DOMAINS))
                .allSatisfy(domain -> assertThat(domain.missingReason()).isEqualTo("not-in-release"));
    }

    @Test
    void refusesANegativeWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedMean().add(1, -5));
    }
}
