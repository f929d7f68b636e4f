package org.placewise.partnership.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "'a b', 'b a', 2, 2",
        "'a b c', 'B d', 1, 4",
        "'a a', 'a', 1, 1",
        "'a', 'b', 0, 2",
        "'', '', 0, 0",
        "'a', '', 0, 1"
    })
    void isTheTagsThatBothHaveOfThoseThatEitherHas(String some, String others, int shared, int of) {
        assertThat(Similarity.between(tags(some), tags(others))).isEqualTo(new Similarity(shared, of));
        assertThat(Similarity.between(tags(others), tags(some))).isEqualTo(new Similarity(shared, of));
    }

    @Test
    void aGreaterShareIsMoreAlikeAndOfEqualSharesTheOneOfMoreTags() {
        List<Similarity> unordered =
                List.of(new Similarity(2, 4), new Similarity(1, 3), new Similarity(2, 2), new Similarity(1, 2));

        assertThat(unordered.stream().sorted().toList())
                .isEqualTo(List.of(
                        new Similarity(1, 3), new Similarity(1, 2), new Similarity(2, 4), new Similarity(2, 2)));
        assertThat(new Similarity(0, 0)).isLessThan(new Similarity(1, 100));
    }

    private static List<String> tags(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
