package org.placewise.indicator.localplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.indicator.area.LsoaChange;
import org.placewise.indicator.area.LsoaLink;
import org.placewise.indicator.area.LsoaLinks;
import org.placewise.indicator.area.LsoaVintage;
import org.placewise.indicator.localplace.LsoaSelection.Chosen;
import org.placewise.indicator.localplace.LsoaSelection.NotComparable;
import org.placewise.indicator.localplace.LsoaSelection.Reason;

class LsoaSelectionTest {

    private static final LsoaLinks NOT_LOADED = (codes, vintage) -> List.of();
    private static final LocalPlace PLACE = new LocalPlace(
            "L00000001",
            "Walker",
            "E08000021",
            LsoaVintage.CENSUS_2021,
            List.of("E01000002", "E01000001"),
            LocalDate.of(2026, 11, 20),
            null,
            1);

    @Test
    void isThePlacesOwnLsoasInItsOwnVintage() {
        assertThat(LsoaSelection.of(PLACE, LsoaVintage.CENSUS_2021, NOT_LOADED))
                .isEqualTo(new Chosen(List.of("E01000001", "E01000002")));
    }

    @Test
    void isTheLsoasOfTheOtherVintageWhereNoneHasChanged() {
        LsoaLinks links = links(
                new LsoaLink("E01000001", "E01000001", LsoaChange.UNCHANGED),
                new LsoaLink("E01000077", "E01000002", LsoaChange.UNCHANGED));
        assertThat(LsoaSelection.of(PLACE, LsoaVintage.CENSUS_2011, links))
                .isEqualTo(new Chosen(List.of("E01000001", "E01000077")));
    }

    @ParameterizedTest
    @EnumSource(names = "UNCHANGED", mode = EnumSource.Mode.EXCLUDE)
    void isNoneWhereOneLsoaHasChanged(LsoaChange change) {
        LsoaLinks links = links(
                new LsoaLink("E01000001", "E01000001", LsoaChange.UNCHANGED),
                new LsoaLink("E01000077", "E01000002", change));
        assertThat(LsoaSelection.of(PLACE, LsoaVintage.CENSUS_2011, links))
                .isInstanceOfSatisfying(NotComparable.class, none -> {
                    assertThat(none.reason()).isEqualTo(Reason.LSOAS_CHANGED);
                    assertThat(none.message()).contains("1 (E01000002)").contains("2011");
                });
    }

    @Test
    void isNoneWhereTheCorrespondenceOfOneLsoaIsNotKnown() {
        LsoaLinks links = links(new LsoaLink("E01000001", "E01000001", LsoaChange.UNCHANGED));
        assertThat(LsoaSelection.of(PLACE, LsoaVintage.CENSUS_2011, links))
                .isInstanceOfSatisfying(NotComparable.class, none -> {
                    assertThat(none.reason()).isEqualTo(Reason.LSOA_CORRESPONDENCE_NOT_LOADED);
                    assertThat(none.message()).contains("E01000002");
                });
    }

    private static LsoaLinks links(LsoaLink... links) {
        return (codes, vintage) -> List.of(links);
    }
}
