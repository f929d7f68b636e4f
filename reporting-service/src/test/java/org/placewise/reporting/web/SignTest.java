package org.placewise.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTest {

    @ParameterizedTest
    @CsvSource({
        "clarity, none-clear, empty",
        "clarity, some-clear, half",
        "clarity, all-clear, full",
        "clarity, no-records, unknown",
        "impact, too-early-to-tell, unknown",
        "impact, cannot-be-tested, unknown",
        "impact, some-moved-against, empty",
        "impact, none-moved, half",
        "impact, all-moved-as-intended, full",
        "avoidable-admissions, named-without-action, half",
        "bottom-up, heard, half",
        "risks, something-new, unknown"
    })
    void theSymbolFollowsThePlaceOfTheFindingAndWhatIsNotJudgedIsNeverFull(
            String sign, String finding, String strength) {
        assertThat(Sign.named(sign).orElseThrow().strength(finding)).isEqualTo(strength);
    }

    @Test
    void aNameThatIsNotKnownHereIsNoSign() {
        assertThat(Sign.named("weather")).isEmpty();
    }

    @Test
    void aCodeWithoutWordsOfItsOwnReadsAsASentence() {
        assertThat(Words.finding("some-moved-against")).isEqualTo("Some moved against");
        assertThat(Words.finding("no-records")).isEqualTo("Nothing recorded yet");
    }
}
