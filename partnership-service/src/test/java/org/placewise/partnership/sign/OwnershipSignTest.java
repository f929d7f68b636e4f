package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.OwnershipStep.NAME_ORGANISATION;
import static org.placewise.partnership.sign.OwnershipStep.NAME_OWNER;
import static org.placewise.partnership.sign.OwnershipStep.REPORT_PROGRESS;
import static org.placewise.partnership.sign.OwnershipStep.SET_REPORTING_INTERVAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionFixture;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.Reporting;
import org.placewise.partnership.sign.OwnershipReading.ActionCounts;
import org.placewise.partnership.sign.OwnershipReading.ActionRecord;

class OwnershipSignTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-06-01");

    /** What each letter stands for: see {@link #actionOf}. */
    @ParameterizedTest
    @CsvSource({
        "'',   NO_RECORDS",
        "D,    NO_LIVE_ACTIONS",
        "DS,   NO_LIVE_ACTIONS",
        "u,    NONE_OWNED",
        "un,   NONE_OWNED",
        "uD,   NONE_OWNED",
        "ut,   SOME_OWNED",
        "ttn,  SOME_OWNED",
        "uo,   SOME_OWNED",
        "x,    OWNED_WITHOUT_SCHEDULE",
        "xo,   OWNED_WITHOUT_SCHEDULE",
        "xt,   OWNED_WITHOUT_SCHEDULE",
        "o,    OWNED_REPORTS_OVERDUE",
        "otf,  OWNED_REPORTS_OVERDUE",
        "oD,   OWNED_REPORTS_OVERDUE",
        "f,    OWNED_REPORTS_NOT_DUE",
        "ft,   OWNED_REPORTS_NOT_DUE",
        "t,    OWNED_AND_REPORTED",
        "ttDS, OWNED_AND_REPORTED",
    })
    void findsTheWeakestLiveAction(String actions, OwnershipFinding expected) {
        assertThat(read(actions).finding()).isEqualTo(expected);
    }

    @Test
    void countsLiveAndClosedActionsApart() {
        OwnershipReading reading = read("untoofxxxDDS");

        assertThat(reading.counts()).isEqualTo(new ActionCounts(12, 9, 2, 1, 7, 3, 2, 1, 3));
        assertThat(reading.records()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "'',  No action is recorded.",
        "DDS, 'Every action is closed: 2 done, 1 stopped.'",
        "uut, 1 of 3 live actions have a named owner and organisation.",
        "xtt, 1 of 3 live actions are owned but have no reporting schedule.",
        "oot, 2 of 3 live actions are owned but their report is overdue.",
        "fft, 2 of 3 live actions are owned and their first report is not due yet.",
        "ttt, 3 of 3 live actions are owned and were reported on within their interval.",
    })
    void explainsItselfInASentence(String actions, String explanation) {
        assertThat(read(actions).explanation()).isEqualTo(explanation);
    }

    @Test
    void namesForEachActionWhatWouldChangeIt() {
        assertThat(read("unxoftDS").records())
                .extracting(ActionRecord::wouldChange)
                .containsExactly(
                        List.of(NAME_OWNER),
                        List.of(NAME_ORGANISATION),
                        List.of(SET_REPORTING_INTERVAL),
                        List.of(REPORT_PROGRESS),
                        List.of(REPORT_PROGRESS),
                        List.of(),
                        List.of(),
                        List.of());
    }

    @Test
    void doneAndStoppedActionsAreListedAsClosedWithNothingDue() {
        assertThat(read("DS").records()).allSatisfy(record -> {
            assertThat(record.reported()).isEqualTo(Reporting.CLOSED);
            assertThat(record.reportDueOn()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"u", "n", "x", "o", "f", "t"})
    void splittingOneActionIntoTenRaisesNothing(String action) {
        for (String others : List.of("", "u", "x", "o", "f", "t", "ut", "D")) {
            assertThat(read(others + action.repeat(10)).finding())
                    .isEqualTo(read(others + action).finding());
        }
    }

    @Test
    void droppingTheScheduleOfALateActionRaisesNothing() {
        assertThat(read("xt").finding()).isLessThan(read("ot").finding());
    }

    private static OwnershipReading read(String actions) {
        Stream<Action> list =
                Arrays.stream(actions.split("")).filter(it -> !it.isEmpty()).map(OwnershipSignTest::actionOf);
        return OwnershipSign.of(list.toList(), AS_OF);
    }

    private static Action actionOf(String letter) {
        LocalDate recently = AS_OF.minusDays(10);
        return switch (letter) {
            case "u" -> unownedBut(null, "Example Council", recently);
            case "n" -> unownedBut("Tobacco lead", null, recently);
            case "x" -> ActionFixture.owned(null);
            case "o" -> ActionFixture.owned(30);
            case "f" -> ActionFixture.owned(200);
            case "t" -> ActionFixture.owned(30, recently);
            case "D" -> closed(ActionStatus.DONE);
            case "S" -> closed(ActionStatus.STOPPED);
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static Action unownedBut(String owner, String organisation, LocalDate report) {
        return ActionFixture.action(owner, organisation, 30, ActionStatus.PLANNED, report);
    }

    private static Action closed(ActionStatus status) {
        return ActionFixture.action("Tobacco lead", "Example Council", 30, status);
    }
}
