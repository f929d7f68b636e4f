package org.placewise.indicator.comparability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.indicator.comparability.Incomparability.Reason;
import org.placewise.indicator.indicator.PeriodBreak;
import org.placewise.indicator.indicator.PeriodType;
import org.placewise.indicator.observation.Period;
import org.placewise.kit.word.Word;

class ComparabilityTest {

    private static final Basis.Groups DECILES = new Basis.Groups("LSOA11 deprivation deciles", 10, "iod2019", "2011");
    private static final Basis BASE = basis("2015", 20150000, DECILES);

    @Test
    void figuresOfDifferentYearsOnTheSameBasisAreComparable() {
        assertThat(Comparability.of(BASE, basis("2019", 20190000, DECILES))).isEqualTo(new Comparability.Comparable());
    }

    @Test
    void editionsOfTheIndicesSetFiguresApart() {
        assertApart(
                basis("2019", 20190000, new Basis.Groups("LSOA11 deprivation deciles", 10, "iod2015", "2011")),
                Reason.OTHER_DEPRIVATION_VINTAGE,
                "Deprivation is by different editions of the indices: iod2019 and iod2015.");
    }

    @Test
    void anEditionThatIsNotSaidDiffersFromOneThatIs() {
        assertApart(
                basis("2019", 20190000, new Basis.Groups("LSOA11 deprivation deciles", 10, null, "2011")),
                Reason.OTHER_DEPRIVATION_VINTAGE,
                "Deprivation is by different editions of the indices: iod2019 and one that the publisher does not say.");
    }

    @Test
    void generationsOfSmallAreasSetFiguresApart() {
        assertApart(
                basis("2019", 20190000, new Basis.Groups("LSOA11 deprivation deciles", 10, "iod2019", "2021")),
                Reason.OTHER_LSOA_GENERATION,
                "Small areas are of different generations: 2011 and 2021.");
    }

    @Test
    void figuresOfGroupsAndOfAllPeopleAreApart() {
        assertApart(
                basis("2019", 20190000, null),
                Reason.GROUPED_AND_UNGROUPED,
                "One figure is of groups of people, the other of all people.");
    }

    @Test
    void aChangedDefinitionSetsFiguresOfOneIndicatorApart() {
        assertApart(
                new Basis("108", 2, PeriodType.CALENDAR, BASE.period(), List.of(), "Persons", "All ages", DECILES),
                Reason.DEFINITION_CHANGED,
                "The indicator's definition changed between them, from version 1 to version 2.");
    }

    @Test
    void everyDifferenceIsToldNotTheFirst() {
        Basis other = new Basis(
                "93724",
                5,
                PeriodType.FINANCIAL,
                new Period("2019/20", 20190000),
                List.of(),
                "Male",
                "0-64",
                new Basis.Groups("Ward deprivation quintiles", 5, "iod2025", "2021"));
        assertThat(Comparability.of(BASE, other).caveats())
                .extracting(Incomparability::reason)
                .containsExactly(
                        Reason.OTHER_INDICATOR,
                        Reason.OTHER_PERIOD_TYPE,
                        Reason.OTHER_SEX,
                        Reason.OTHER_AGE,
                        Reason.OTHER_CATEGORY_TYPE,
                        Reason.OTHER_NUMBER_OF_GROUPS,
                        Reason.OTHER_DEPRIVATION_VINTAGE,
                        Reason.OTHER_LSOA_GENERATION);
    }

    @ParameterizedTest(name = "a break from {0} between 2015 and 2019: {1}")
    @CsvSource({"20140000, false", "20150000, false", "20150001, true", "20190000, true", "20190001, false"})
    void aBreakBetweenPeriodsSetsThemApart(int from, boolean apart) {
        List<PeriodBreak> breaks = List.of(new PeriodBreak(from, "The coding of causes changed."));
        Basis earlier = new Basis("108", 1, PeriodType.CALENDAR, BASE.period(), breaks, "Persons", "All ages", DECILES);
        Basis later = new Basis(
                "108", 1, PeriodType.CALENDAR, new Period("2019", 20190000), breaks, "Persons", "All ages", DECILES);
        assertThat(Comparability.of(earlier, later).caveats())
                .extracting(Incomparability::sentence)
                .isEqualTo(
                        apart
                                ? List.of("There is a break between 2015 and 2019: The coding of causes changed.")
                                : List.of());
        assertThat(Comparability.of(later, earlier).caveats()).hasSize(apart ? 1 : 0);
    }

    @ParameterizedTest(name = "{1} and {3}: share a year, {5}")
    @CsvSource({
        "calendar-multi-year, 2015 - 17, 20150000, 2017 - 19, 20170000, true",
        "calendar-multi-year, 2015 - 17, 20150000, 2018 - 20, 20180000, false",
        "financial-multi-year, 2015/16 - 17/18, 20150000, 2017/18 - 19/20, 20170000, true",
        "financial-multi-year, 2015/16 - 17/18, 20150000, 2018/19 - 20/21, 20180000, false",
        "calendar-multi-year, 1998 - 00, 19980000, 2000 - 02, 20000000, true",
        "calendar, 2015, 20150000, 2016, 20160000, false"
    })
    void periodsThatShareAYearAreNotIndependent(
            String type, String one, int oneSort, String other, int otherSort, boolean shared) {
        Basis earlier = period(type, one, oneSort);
        Basis later = period(type, other, otherSort);
        assertThat(Comparability.of(earlier, later).caveats())
                .extracting(Incomparability::reason)
                .isEqualTo(shared ? List.of(Reason.OVERLAPPING_PERIODS) : List.of());
        assertThat(Comparability.of(later, earlier).caveats()).hasSize(shared ? 1 : 0);
    }

    private static void assertApart(Basis other, Reason reason, String sentence) {
        assertThat(Comparability.of(BASE, other))
                .isEqualTo(new Comparability.NotComparable(List.of(new Incomparability(reason, sentence))));
    }

    private static Basis period(String type, String name, int sort) {
        PeriodType periods = Word.stored(PeriodType.class, type);
        return new Basis("108", 1, periods, new Period(name, sort), List.of(), "Persons", "All ages", DECILES);
    }

    private static Basis basis(String period, int sort, Basis.@Nullable Groups groups) {
        return new Basis(
                "108", 1, PeriodType.CALENDAR, new Period(period, sort), List.of(), "Persons", "All ages", groups);
    }
}
