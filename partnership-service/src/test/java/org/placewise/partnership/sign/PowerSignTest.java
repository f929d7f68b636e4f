package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.board;
import static org.placewise.partnership.sign.RecordFixture.decision;
import static org.placewise.partnership.sign.RecordFixture.fund;
import static org.placewise.partnership.sign.RecordFixture.held;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.decision.Authority;
import org.placewise.partnership.decision.DecisionTerms;
import org.placewise.partnership.fund.FundTerms;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;

class PowerSignTest {

    private static final BoardRecord<MeetingTerms> IN_MAY = held(LocalDate.parse("2026-05-12"));

    /** Powers: a advisory, d decision-making, f delegated functions. Decisions: b board, f function, r recommendation. */
    @ParameterizedTest
    @CsvSource({
        "'',  '',   0, NO_RECORDS",
        "'',  r,    0, ADVISORY_ONLY",
        "'',  b,    0, ADVISORY_ONLY",
        "'',  f,    0, ADVISORY_ONLY",
        "'',  '',   1, ADVISORY_ONLY",
        "a,   '',   0, ADVISORY_ONLY",
        "a,   b,    0, ADVISORY_ONLY",
        "a,   '',   2, POWER_NOT_USED",
        "d,   '',   0, POWER_NOT_USED",
        "d,   r,    2, POWER_NOT_USED",
        "d,   f,    0, POWER_NOT_USED",
        "f,   '',   0, POWER_NOT_USED",
        "f,   b,    0, POWER_NOT_USED",
        "d,   b,    0, DECIDES_ALONE",
        "d,   br,   1, DECIDES_ALONE",
        "df,  b,    0, DECIDES_ALONE",
        "d,   b,    2, DECIDES_WITH_DELEGATED_FUNCTIONS_OR_POOLED_FUNDS",
        "f,   f,    0, DECIDES_WITH_DELEGATED_FUNCTIONS_OR_POOLED_FUNDS",
        "df,  bf,   2, DECIDES_WITH_DELEGATED_FUNCTIONS_OR_POOLED_FUNDS",
    })
    void readsPowersAndTheirUse(String powers, String decisions, int contributors, PowerFinding expected) {
        List<BoardRecord<FundTerms>> funds = contributors == 0
                ? List.of()
                : List.of(fund(
                        contributors == 1 ? new String[] {"Council", " council"} : new String[] {"Council", "ICB"}));

        assertThat(PowerSign.of(boardWith(powers), List.of(IN_MAY), decisions(decisions), funds, AS_OF)
                        .finding())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, POWER_NOT_USED, a year ago to the day",
        "2025-06-02, DECIDES_ALONE,  within the year",
        "2026-06-01, DECIDES_ALONE,  on the day",
        "2026-06-02, POWER_NOT_USED, after the day",
    })
    void countsTheDecisionsOfTheYear(LocalDate on, PowerFinding expected, String why) {
        BoardRecord<MeetingTerms> meeting = held(on);

        assertThat(PowerSign.of(
                                boardWith("d"),
                                List.of(meeting),
                                List.of(decision(meeting, Authority.BOARD)),
                                List.of(),
                                AS_OF)
                        .finding())
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void listsEachDecisionAndFundWithWhyItCountsAndWhatWouldChangeIt() {
        Reading<PowerFinding> reading =
                PowerSign.of(boardWith("a"), List.of(IN_MAY), decisions("br"), List.of(fund("Council")), AS_OF);

        assertThat(reading.records())
                .extracting(RecordBehind::why, RecordBehind::wouldChange)
                .containsExactly(
                        tuple(
                                "Claims an authority that the board's terms do not give on 12 May 2026.",
                                "Record the power or the delegated function that it rests on."),
                        tuple("Asks somebody else to decide on 12 May 2026.", null),
                        tuple("Fewer than two organisations pay in.", "Record who pays in."));
        assertThat(reading.wouldChange()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"b", "f", "r"})
    void repeatingADecisionTenTimesRaisesNothing(String decision) {
        for (String powers : List.of("", "a", "d", "f", "df")) {
            for (String others : List.of("", "b", "f", "r")) {
                assertThat(read(powers, others + decision.repeat(10))).isEqualTo(read(powers, others + decision));
            }
        }
    }

    @Test
    void splittingAMeetingOrAFundRaisesNothing() {
        List<BoardRecord<MeetingTerms>> ten = Collections.nCopies(10, held(LocalDate.parse("2026-05-12"))).stream()
                .map(meeting -> held(meeting.terms().heldOn()))
                .toList();
        assertThat(PowerSign.of(boardWith("d"), ten, List.of(), Collections.nCopies(10, fund("Council")), AS_OF)
                        .finding())
                .isEqualTo(PowerFinding.POWER_NOT_USED);
    }

    private static PowerFinding read(String powers, String decisions) {
        return PowerSign.of(boardWith(powers), List.of(IN_MAY), decisions(decisions), List.of(), AS_OF)
                .finding();
    }

    private static BoardTerms boardWith(String powers) {
        Set<Power> set = EnumSet.noneOf(Power.class);
        if (powers.contains("a")) {
            set.add(Power.ADVISORY);
        }
        if (powers.contains("d")) {
            set.add(Power.DECISION_MAKING);
        }
        return board(set, powers.contains("f"));
    }

    private static List<BoardRecord<DecisionTerms>> decisions(String letters) {
        return Arrays.stream(letters.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(letter -> decision(
                        IN_MAY,
                        switch (letter) {
                            case "b" -> Authority.BOARD;
                            case "f" -> Authority.DELEGATED_FUNCTION;
                            default -> Authority.RECOMMENDATION;
                        }))
                .toList();
    }
}
