package org.placewise.indicator.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaGraphTest {

    private static final Area ENGLAND = area("E92000001", AreaType.ENGLAND);
    private static final Area EAST = area("E54000001", AreaType.ICB, whole("E92000001"));
    private static final Area WEST = area("E54000002", AreaType.ICB, whole("E92000001"));
    private static final Area COUNTY =
            area("E10000001", AreaType.COUNTY, whole("E92000001"), part("E54000001"), part("E54000002"));
    private static final Area SHARED = area(
            "E07000001", AreaType.NON_METROPOLITAN_DISTRICT, whole("E10000001"), part("E54000001"), part("E54000002"));
    private static final Area EASTERN =
            area("E07000002", AreaType.NON_METROPOLITAN_DISTRICT, whole("E10000001"), whole("E54000001"));

    private final AreaGraph graph = new AreaGraph(List.of(ENGLAND, EAST, WEST, COUNTY, SHARED, EASTERN));

    @Test
    void tellsWhichAncestorsHoldAllOfAnArea() {
        assertThat(graph.ancestors("E07000001"))
                .containsExactlyInAnyOrder(
                        whole("E10000001"), part("E54000001"), part("E54000002"), whole("E92000001"));
    }

    @Test
    void doesNotPlaceADistrictInABoardThatOnlySharesItsCounty() {
        assertThat(graph.ancestors("E07000002"))
                .containsExactlyInAnyOrder(whole("E10000001"), whole("E54000001"), whole("E92000001"));
    }

    @ParameterizedTest
    @CsvSource({
        "E07000002, E07000002, true",
        "E07000002, E54000001, true",
        "E07000002, E54000002, false",
        "E07000001, E54000001, false",
        "E07000001, E92000001, true",
        "E10000001, E07000001, false"
    })
    void countsOnlyWhatLiesWhollyWithin(String area, String other, boolean within) {
        assertThat(graph.isWithin(area, List.of(other))).isEqualTo(within);
    }

    @Test
    void findsChildrenByTheirDirectParents() {
        assertThat(graph.children("E54000001")).containsExactly(SHARED, EASTERN, COUNTY);
        assertThat(graph.children("E07000001")).isEmpty();
    }

    @Test
    void refusesLinksToAreasThatAreNotThere() {
        assertThatThrownBy(() -> new AreaGraph(List.of(EAST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("E54000001")
                .hasMessageContaining("E92000001");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-01, 2023-03-31, 2019-03-31, false",
        "2019-04-01, 2023-03-31, 2019-04-01, true",
        "2019-04-01, 2023-03-31, 2023-03-31, true",
        "2019-04-01, 2023-03-31, 2023-04-01, false",
        ", 2023-03-31, 2000-01-01, true",
        "2019-04-01, , 2060-01-01, true"
    })
    void knowsOnWhichDaysACodeWasInUse(LocalDate from, LocalDate to, LocalDate day, boolean valid) {
        Area area = new Area("E07000001", "A", AreaType.UNITARY, null, from, to, List.of(), List.of());
        assertThat(area.isValidOn(day)).isEqualTo(valid);
    }

    @Test
    void takesAnAreaWithSuccessorsForFormerWhateverItsLastDay() {
        Area former = new Area("E54000052", "A", AreaType.ICB, null, null, null, List.of("E54000063"), List.of());
        assertThat(former.isValidOn(LocalDate.of(2024, 4, 1))).isFalse();
    }

    @Test
    void asksTheListOnlyInDistrictsThatBoardsShare() {
        LsoaBoards boards = new LsoaBoards(
                graph,
                Map.of("2021", Map.of("E01000001", "E54000002", "E01000002", "E54000009", "E01000003", "E54000002")));
        assertThat(boards.boardOf("2021", "E01000001", SHARED)).hasValue("E54000002");
        assertThat(boards.boardOf("2021", "E01000003", EASTERN)).hasValue("E54000001");
        assertThat(boards.boardOf("2021", "E01000002", SHARED))
                .as("a board without a part in the district")
                .isEmpty();
        assertThat(boards.boardOf("2021", "E01000004", SHARED)).isEmpty();
        assertThat(boards.boardOf("2011", "E01000001", SHARED)).isEmpty();
    }

    private static Area area(String code, AreaType type, AreaParent... parents) {
        return new Area(code, "Area " + code, type, null, null, null, List.of(), List.of(parents));
    }

    private static AreaParent whole(String code) {
        return new AreaParent(code, true);
    }

    private static AreaParent part(String code) {
        return new AreaParent(code, false);
    }
}
