package org.placewise.indicator.deprivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompetitionRankTest {

    @Test
    void ranksTheHighestFirstAndLetsTiesShareTheLowestNumber() {
        Map<String, Double> scores = Map.of("a", 40.0, "b", 20.0, "c", 30.0, "d", 30.0, "e", 30.0, "f", 10.0);
        assertThat(CompetitionRank.highestFirst(scores))
                .containsOnly(
                        Map.entry("a", 1),
                        Map.entry("c", 2),
                        Map.entry("d", 2),
                        Map.entry("e", 2),
                        Map.entry("b", 5),
                        Map.entry("f", 6));
    }

    @Test
    void ranksNothingAndOne() {
        assertThat(CompetitionRank.highestFirst(Map.of())).isEmpty();
        assertThat(CompetitionRank.highestFirst(Map.of("a", -1.0))).containsOnly(Map.entry("a", 1));
    }

    @Test
    void countsOneMoreThanAreHigher() {
        Random random = new Random(7);
        Map<Integer, Double> scores = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            scores.put(i, (double) random.nextInt(100));
        }
        Map<Integer, Integer> ranks = CompetitionRank.highestFirst(scores);
        scores.forEach((key, score) -> assertThat(ranks.get(key))
                .isEqualTo(1
                        + (int) scores.values().stream()
                                .filter(other -> other > score)
                                .count()));
    }
}
