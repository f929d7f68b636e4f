package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;
import static org.placewise.partnership.sign.RecordFixture.recorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.risk.RiskKind;
import org.placewise.partnership.risk.RiskReview;
import org.placewise.partnership.risk.RiskState;
import org.placewise.partnership.risk.RiskTerms;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;

class RiskSignTest {

    private static final LocalDate RECENTLY = LocalDate.parse("2026-01-05");
    private static final LocalDate NEXT = LocalDate.parse("2026-09-01");

    /**
     * One open risk of data sharing for each letter: u unowned, d without a date, o overdue, r reviewed; C is a closed one. With
     * "+" each of the other three kinds has a closed risk.
     */
    @ParameterizedTest
    @CsvSource({
        "'',   NO_RECORDS",
        "u,    SOME_NOT_OWNED",
        "udor, SOME_NOT_OWNED",
        "u+,   SOME_NOT_OWNED",
        "d,    SOME_WITHOUT_REVIEW_DATE",
        "dor,  SOME_WITHOUT_REVIEW_DATE",
        "o,    SOME_REVIEWS_OVERDUE",
        "or+,  SOME_REVIEWS_OVERDUE",
        "r,    SOME_KINDS_NOT_EXAMINED",
        "C,    SOME_KINDS_NOT_EXAMINED",
        "r+,   OWNED_AND_REVIEWED",
        "C+,   OWNED_AND_REVIEWED",
        "+,    SOME_KINDS_NOT_EXAMINED",
    })
    void findsTheWeakestOpenRisk(String risks, RiskFinding expected) {
        assertThat(read(risks).finding()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-01-05,           , SOME_KINDS_NOT_EXAMINED, due today",
        "2026-05-31, 2026-01-05,           , SOME_REVIEWS_OVERDUE,    due yesterday",
        "2026-09-01, 2025-06-01,           , SOME_REVIEWS_OVERDUE,    recorded a year ago and never looked at",
        "2026-09-01, 2025-06-02,           , SOME_KINDS_NOT_EXAMINED, recorded within the year",
        "2026-09-01, 2024-01-05, 2025-06-02, SOME_KINDS_NOT_EXAMINED, reviewed within the year",
        "2030-01-01, 2024-01-05, 2025-06-01, SOME_REVIEWS_OVERDUE,    put off for years",
    })
    void aReviewIsOverdueOnceItsDayOrAYearHasPassed(
            LocalDate next, LocalDate recordedOn, @Nullable LocalDate reviewed, RiskFinding expected, String why) {
        BoardRecord<RiskTerms> risk =
                risk(RiskKind.DATA_SHARING, RiskState.OPEN, "Head of intelligence", next, recordedOn, reviewed);

        assertThat(RiskSign.of(List.of(risk), AS_OF).finding()).as(why).isEqualTo(expected);
    }

    @Test
    void namesForEachRiskWhatWouldChangeItAndTheKindsThatNobodyLookedAt() {
        Reading<RiskFinding> reading = read("udorC");

        assertThat(reading.records())
                .extracting(RecordBehind::wouldChange)
                .containsExactly(
                        "Name an owner.",
                        "Set a day for its review.",
                        "Review it, and set a day for the next review.",
                        null,
                        null);
        assertThat(reading.wouldChange())
                .containsExactly(
                        "Look for risks of analytical capacity, and record what is found.",
                        "Look for risks of workforce, and record what is found.",
                        "Look for risks of structure, and record what is found.");
    }

    @ParameterizedTest
    @CsvSource({"u", "d", "o", "r", "C"})
    void splittingARiskIntoTenRaisesNothing(String risk) {
        for (String others : List.of("", "u", "d", "o", "r", "C", "+")) {
            assertThat(read(risk.repeat(10) + others).finding())
                    .isEqualTo(read(risk + others).finding());
        }
    }

    @Test
    void droppingTheReviewDateOfAnOverdueRiskRaisesNothing() {
        assertThat(read("d").finding()).isLessThan(read("o").finding());
    }

    private static Reading<RiskFinding> read(String letters) {
        List<BoardRecord<RiskTerms>> risks = new ArrayList<>();
        for (String letter : letters.split("")) {
            switch (letter) {
                case "u" -> risks.add(open(null, NEXT));
                case "d" -> risks.add(open("Head of intelligence", null));
                case "o" -> risks.add(open("Head of intelligence", LocalDate.parse("2026-05-31")));
                case "r" -> risks.add(open("Head of intelligence", NEXT));
                case "C" -> risks.add(closed(RiskKind.DATA_SHARING));
                case "+" -> {
                    risks.add(closed(RiskKind.ANALYTICAL_CAPACITY));
                    risks.add(closed(RiskKind.WORKFORCE));
                    risks.add(closed(RiskKind.STRUCTURE));
                }
                default -> assertThat(letter).isEmpty();
            }
        }
        return RiskSign.of(risks, AS_OF);
    }

    private static BoardRecord<RiskTerms> open(@Nullable String owner, @Nullable LocalDate next) {
        return risk(RiskKind.DATA_SHARING, RiskState.OPEN, owner, next, RECENTLY, null);
    }

    private static BoardRecord<RiskTerms> closed(RiskKind kind) {
        return risk(kind, RiskState.CLOSED, null, null, RECENTLY, null);
    }

    private static BoardRecord<RiskTerms> risk(
            RiskKind kind,
            RiskState state,
            @Nullable String owner,
            @Nullable LocalDate next,
            LocalDate recordedOn,
            @Nullable LocalDate reviewed) {
        List<RiskReview> reviews = reviewed == null ? List.of() : List.of(new RiskReview(reviewed, "Looked at."));
        return recorded(new RiskTerms(kind, "A risk", owner, next, state, reviews, null), recordedOn);
    }
}
