package org.placewise.assessment.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.kit.problem.Faults;

class MappingRulesTest {

    private static final Instrument FROM = InstrumentFixture.toolA();
    private static final Instrument TO = InstrumentFixture.bundled("tool-a-2.0").toInstrument();

    @ParameterizedTest(name = "levels {0}: {1}")
    @CsvSource({
        "1-1 2-2 3-3 4-4, ''",
        "4-4 3-3 2-2 1-1, ''",
        "1-1 2-1 3-4 4-4, ''",
        "1-2 2-1 3-3 4-4, order-not-kept",
        "1-1 2-2 3-3, level-missing",
        "1-1 1-2 2-2 3-3 4-4, level-twice",
        "1-1 2-2 3-3 4-5, level-not-on-scale",
        "1-1 2-2 3-3 4-4 5-4, level-not-on-scale"
    })
    void levelsKeepTheirOrderAndNoneIsLeftOut(String levels, String codes) {
        List<LevelPair> pairs = Stream.of(levels.split(" "))
                .map(pair -> new LevelPair(Character.digit(pair.charAt(0), 10), Character.digit(pair.charAt(2), 10)))
                .toList();

        assertThat(codes(List.of(pair("leadership", "leadership")), pairs))
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes));
    }

    @Test
    void elementsAreKnownAndHaveOneCounterpart() {
        assertThat(codes(
                        List.of(
                                pair("leadership", "leadership"),
                                pair("leadership", "whole-system"),
                                pair("nothing", "local-targets"),
                                pair("business-plan", "leadership")),
                        same()))
                .containsExactly("element-twice", "unknown-element", "element-twice");
    }

    private static List<String> codes(List<ElementPair> elements, List<LevelPair> levels) {
        Faults faults = new Faults();
        MappingRules.check(new NewMapping(FROM.ref(), TO.ref(), elements, levels, "Same words"), FROM, TO, faults);
        return faults.all().stream().map(fault -> fault.code()).toList();
    }

    private static List<LevelPair> same() {
        return List.of(new LevelPair(1, 1), new LevelPair(2, 2), new LevelPair(3, 3), new LevelPair(4, 4));
    }

    private static ElementPair pair(String from, String to) {
        return new ElementPair(new ElementCode(from), new ElementCode(to));
    }
}
