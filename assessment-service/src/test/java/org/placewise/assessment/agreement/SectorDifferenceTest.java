package org.placewise.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SectorDifferenceTest {

    @Test
    void namesTheSectorThatGaveTheLowerLevelInMoreThanHalfOfAllPairs() {
        assertThat(SectorDifference.among(Map.of("nhs", List.of(2, 3), "vcse", List.of(0, 1, 3))))
                .containsExactly(new SectorDifference("vcse", "nhs", 4, 1, 6));
    }

    @Test
    void findsNoneWhereHalfOfThePairsTieOrGoEitherWay() {
        assertThat(SectorDifference.among(Map.of("nhs", List.of(1, 2), "vcse", List.of(1, 2))))
                .isEmpty();
        assertThat(SectorDifference.among(Map.of("nhs", List.of(1), "vcse", List.of())))
                .isEmpty();
    }

    @Test
    void comparesEveryTwoSectors() {
        assertThat(SectorDifference.among(Map.of("nhs", List.of(3), "vcse", List.of(0), "community", List.of(0))))
                .containsExactly(
                        new SectorDifference("community", "nhs", 1, 0, 1),
                        new SectorDifference("vcse", "nhs", 1, 0, 1));
    }
}
