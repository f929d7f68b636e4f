package org.placewise.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitRuleTest {

    @ParameterizedTest(name = "levels {0}, not known {1}: {2}")
    @CsvSource({
        "'',              0, UNCERTAIN",
        "0 0,             0, UNCERTAIN",
        "1 1 1,           0, AGREED",
        "1 1 2,           0, AGREED",
        "0 1 2,           0, SPLIT",
        "0 0 3 3,         0, SPLIT",
        "0 1 1 1 1,       0, AGREED",
        "3 1 1 1 1,       0, AGREED",
        "3 3 1 1 1,       0, SPLIT",
        "1 1 1,           2, AGREED",
        "1 1 1,           3, UNCERTAIN",
        "0 3 1 2 0 3,     0, SPLIT"
    })
    void saysWhetherRatersAreOfOneMind(String levels, int notKnown, Accord expected) {
        List<Integer> positions = levels.isBlank()
                ? List.of()
                : Arrays.stream(levels.split(" ")).map(Integer::valueOf).toList();

        assertThat(SplitRule.judge(4, positions, notKnown)).isEqualTo(expected);
    }
}
