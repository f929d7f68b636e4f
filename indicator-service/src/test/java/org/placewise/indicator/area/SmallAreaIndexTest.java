package org.placewise.indicator.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Against the bundled areas: Buckinghamshire replaced four districts, Surrey Heartlands one board by another. */
class SmallAreaIndexTest {

    private static final String BUCKINGHAMSHIRE = "E06000060";
    private static final String AYLESBURY_VALE = "E07000004";
    private static final String NEWCASTLE = "E08000021";
    private static final String FORMER_SURREY_HEARTLANDS = "E54000052";
    private static final String SURREY_HEARTLANDS = "E54000063";
    private static final String NORTH_EAST_AND_NORTH_CUMBRIA = "E54000050";
    private static final AreaGraph AREAS = ReferenceAreas.areas();

    private final SmallAreaIndex index = index(
            lsoa("E01000001", LsoaVintage.CENSUS_2011, AYLESBURY_VALE, null, null),
            lsoa("E01000002", LsoaVintage.CENSUS_2021, BUCKINGHAMSHIRE, null, null),
            lsoa("E01000003", LsoaVintage.CENSUS_2011, NEWCASTLE, null, null),
            lsoa("E01000003", LsoaVintage.CENSUS_2021, NEWCASTLE, "E02000001", null),
            new SmallArea("E02000001", AreaType.MSOA, LsoaVintage.CENSUS_2021, NEWCASTLE, null, null, null),
            new SmallArea("U00070", AreaType.PRIMARY_CARE_NETWORK, null, null, null, "E38000246", null));

    @Test
    void putsAnLsoaOfAFormerDistrictIntoBothTheFormerAndItsSuccessor() {
        assertThat(index.lsoasOf(AYLESBURY_VALE, LsoaVintage.CENSUS_2011)).containsExactly("E01000001");
        assertThat(index.lsoasOf(BUCKINGHAMSHIRE, LsoaVintage.CENSUS_2011)).containsExactly("E01000001");
        assertThat(index.lsoasOf(BUCKINGHAMSHIRE, LsoaVintage.CENSUS_2021)).containsExactly("E01000002");
        assertThat(index.lsoasOf(AYLESBURY_VALE, LsoaVintage.CENSUS_2021)).isEmpty();
    }

    @Test
    void climbsToRegionEnglandAndMsoa() {
        assertThat(index.lsoasOf("E12000001", LsoaVintage.CENSUS_2011)).containsExactly("E01000003");
        assertThat(index.lsoasOf(Area.ENGLAND, LsoaVintage.CENSUS_2011)).containsExactly("E01000001", "E01000003");
        assertThat(index.lsoasOf("E02000001", LsoaVintage.CENSUS_2021)).containsExactly("E01000003");
        assertThat(index.lsoasOf("E99999999", LsoaVintage.CENSUS_2021)).isEmpty();
    }

    @Test
    void findsTheBoardOfTheDistrictWhereNoLookupNamesOne() {
        assertThat(index.boardOf("E01000003", LsoaVintage.CENSUS_2011)).contains(NORTH_EAST_AND_NORTH_CUMBRIA);
        assertThat(index.lsoasOf(NORTH_EAST_AND_NORTH_CUMBRIA, LsoaVintage.CENSUS_2021))
                .containsExactly("E01000003");
        assertThat(index.boardOf("E01999999", LsoaVintage.CENSUS_2011)).isEmpty();
    }

    @Test
    void putsAnMsoaIntoTheBoardOfItsLsoas() {
        assertThat(index.within(NORTH_EAST_AND_NORTH_CUMBRIA, LsoaVintage.CENSUS_2021, AreaType.MSOA))
                .extracting(SmallArea::code)
                .containsExactly("E02000001");
    }

    @Test
    void believesABoardInUseAndNotOneThatWasReplaced() {
        SmallAreaIndex named = index(
                lsoa("E01000003", LsoaVintage.CENSUS_2021, NEWCASTLE, null, SURREY_HEARTLANDS),
                lsoa("E01000004", LsoaVintage.CENSUS_2021, NEWCASTLE, null, FORMER_SURREY_HEARTLANDS));
        assertThat(named.boardOf("E01000003", LsoaVintage.CENSUS_2021)).contains(SURREY_HEARTLANDS);
        assertThat(named.boardOf("E01000004", LsoaVintage.CENSUS_2021)).contains(NORTH_EAST_AND_NORTH_CUMBRIA);
        assertThat(named.lsoasOf(FORMER_SURREY_HEARTLANDS, LsoaVintage.CENSUS_2021))
                .containsExactly("E01000004");
    }

    @Test
    void putsANetworkIntoTheBoardOfItsLocationInUse() {
        assertThat(index.boardOf(index.find("U00070").orElseThrow())).contains(SURREY_HEARTLANDS);
        assertThat(index.within(SURREY_HEARTLANDS, null, AreaType.PRIMARY_CARE_NETWORK))
                .hasSize(1);
    }

    @Test
    void knowsTheVintagesOfACode() {
        assertThat(index.vintagesOf("E01000003")).containsExactly(LsoaVintage.CENSUS_2011, LsoaVintage.CENSUS_2021);
        assertThat(index.vintagesOf("U00070")).isEmpty();
        assertThat(index.typeOf("E02000001")).contains(AreaType.MSOA);
        assertThat(index.contains("E01000009")).isFalse();
        assertThat(index.lsoaCount(LsoaVintage.CENSUS_2021)).isEqualTo(2);
    }

    @Test
    void aSmallAreaIsSmallAndHasAVintageUnlessItIsANetwork() {
        assertThatThrownBy(() -> new SmallArea(NEWCASTLE, AreaType.UNITARY, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallArea("E01000001", AreaType.LSOA, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SmallAreaIndex index(SmallArea... areas) {
        return new SmallAreaIndex(
                AREAS, new LsoaBoards(AREAS, ReferenceAreas.boardsOfLsoasInSharedDistricts()), List.of(areas));
    }

    private static SmallArea lsoa(
            String code, LsoaVintage vintage, String district, @Nullable String msoa, @Nullable String icb) {
        return new SmallArea(code, AreaType.LSOA, vintage, district, msoa, null, icb);
    }
}
