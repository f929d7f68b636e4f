package org.placewise.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

class AnswerRulesTest {

    private static final Instrument POTS = InstrumentFixture.pots();

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "unmet-need, LEVEL,          1, ",
        "unmet-need, LEVEL,          4, ",
        "unmet-need, LEVEL,          0, '/answers/0/level level-not-on-scale'",
        "unmet-need, LEVEL,          5, '/answers/0/level level-not-on-scale'",
        "unmet-need, LEVEL,           , '/answers/0/level level-missing'",
        "unmet-need, NOT_KNOWN,       , ",
        "unmet-need, NOT_APPLICABLE,  , ",
        "unmet-need, NOT_KNOWN,      2, '/answers/0/level level-unexpected'",
        "no-such,    LEVEL,          2, '/answers/0/element unknown-element'",
        "' ',        LEVEL,          2, '/answers/0/element unknown-element'"
    })
    void acceptsLevelsOfTheScaleAndAnswersWithoutOne(
            String element, AnswerKind kind, @Nullable Integer level, @Nullable String fault) {
        assertThat(check(List.of(entry(element, kind, level)))).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void findsAllFaultsAtOnce() {
        assertThat(check(List.of(
                        entry("unmet-need", AnswerKind.LEVEL, 9),
                        entry("no-such", AnswerKind.NOT_KNOWN, 1),
                        entry("unmet-need", AnswerKind.LEVEL, 2))))
                .containsExactly(
                        "/answers/0/level level-not-on-scale",
                        "/answers/1/element unknown-element",
                        "/answers/1/level level-unexpected",
                        "/answers/2/element answered-twice");
    }

    @Test
    void namesEveryElementThatIsMissing() {
        Faults faults = new Faults();

        AnswerRules.checkComplete(POTS, Set.of("unmet-need", "accessibility"), "/answers", faults);

        assertThat(faults.all()).hasSize(11).allSatisfy(fault -> assertThat(fault.code())
                .isEqualTo("element-missing"));
        assertThat(faults.all()).extracting(Fault::message).noneMatch(message -> message.contains("unmet-need"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "https://council.example/a%20b.pdf, true",
        "http://council.example,            true",
        "ftp://council.example/a.pdf,       false",
        "//council.example/a.pdf,           false",
        "https://,                          false",
        "https://council.example/a b.pdf,   false",
        "https://council.example/ä.pdf,     false",
        "javascript:alert(1),               false"
    })
    void acceptsLinksThatAnyoneCanFollow(String link, boolean usable) {
        Evidence evidence = new Evidence("Report", link, null);

        assertThat(check(List.of(with(evidence))))
                .isEqualTo(usable ? List.of() : List.of("/answers/0/evidence/0/link link-unusable"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1899-12-31, false", "1900-01-01, true", "2100-12-31, true", "2101-01-01, false"})
    void acceptsPlausibleDatesOfEvidence(LocalDate date, boolean plausible) {
        Evidence evidence = new Evidence("Report", null, date);

        assertThat(check(List.of(with(evidence))))
                .isEqualTo(plausible ? List.of() : List.of("/answers/0/evidence/0/date date-implausible"));
    }

    private static List<String> check(List<AnswerEntry> entries) {
        Faults faults = new Faults();
        AnswerRules.check(POTS, entries, "/answers", faults);
        return faults.all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static AnswerEntry entry(String element, AnswerKind kind, @Nullable Integer level) {
        return new AnswerEntry(element, kind, level, null, null, null);
    }

    private static AnswerEntry with(Evidence evidence) {
        return new AnswerEntry("unmet-need", AnswerKind.LEVEL, 1, null, null, List.of(evidence));
    }
}
