package org.placewise.partnership.sign.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.AS_OF;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;

/** Lateness and exception reports, which rest on the same actions. */
class ActionCourseTest {

    /**
     * Live actions: x without a date, l due yesterday, m a milestone missed, g due today with a milestone reached late, f with a
     * milestone due today; r late and reported with a recovery, s late and reported without; D a late one that is done.
     */
    @ParameterizedTest
    @CsvSource({
        "'',  NO_RECORDS,         NO_RECORDS",
        "D,   NO_RECORDS,         NO_RECORDS",
        "x,   SOME_WITHOUT_DATE,  NONE_OFF_COURSE",
        "xl,  SOME_WITHOUT_DATE,  SOME_LATE_UNREPORTED",
        "l,   SOME_LATE,          SOME_LATE_UNREPORTED",
        "m,   SOME_LATE,          SOME_LATE_UNREPORTED",
        "ms,  SOME_LATE,          SOME_LATE_UNREPORTED",
        "sr,  SOME_LATE,          SOME_WITHOUT_RECOVERY",
        "rg,  SOME_LATE,          ALL_WITH_RECOVERY",
        "g,   NONE_LATE,          NONE_OFF_COURSE",
        "gfD, NONE_LATE,          NONE_OFF_COURSE",
    })
    void findsTheWeakestLiveAction(String actions, LatenessFinding lateness, ExceptionFinding exceptions) {
        assertThat(Lateness.of(actions(actions), AS_OF).finding()).isEqualTo(lateness);
        assertThat(ExceptionReports.of(actions(actions), AS_OF).finding()).isEqualTo(exceptions);
    }

    @ParameterizedTest
    @CsvSource({"x", "l", "m", "g", "f", "r", "s", "D"})
    void splittingAnActionIntoTenRaisesNothing(String action) {
        for (String others : List.of("", "x", "l", "g", "r", "s", "D")) {
            List<Action> once = actions(others + action);
            List<Action> split = actions(others + action.repeat(10));
            assertThat(Lateness.of(split, AS_OF).finding())
                    .isEqualTo(Lateness.of(once, AS_OF).finding());
            assertThat(ExceptionReports.of(split, AS_OF).finding())
                    .isEqualTo(ExceptionReports.of(once, AS_OF).finding());
        }
    }

    @Test
    void droppingTheDateOfALateActionRaisesNothing() {
        assertThat(LatenessFinding.SOME_WITHOUT_DATE).isLessThan(LatenessFinding.SOME_LATE);
    }

    @Test
    void anExceptionReportedAfterTheDayIsNotKnownYet() {
        Action late = builder()
                .due(AS_OF.minusDays(9))
                .exception(AS_OF.plusDays(1), "Soon")
                .build();

        assertThat(ExceptionReports.of(List.of(late), AS_OF).finding())
                .isEqualTo(ExceptionFinding.SOME_LATE_UNREPORTED);
    }

    private static List<Action> actions(String letters) {
        return Stream.of(letters.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(ActionCourseTest::actionOf)
                .toList();
    }

    private static Action actionOf(String letter) {
        ActionBuilder action = builder();
        return switch (letter) {
            case "x" -> action.due(null).build();
            case "l" -> action.due(AS_OF.minusDays(1)).build();
            case "m" -> action.milestone(AS_OF.minusDays(1), null).build();
            case "g" ->
                action.due(AS_OF)
                        .milestone(AS_OF.minusDays(20), AS_OF.minusDays(1))
                        .build();
            case "f" -> action.milestone(AS_OF, null).build();
            case "r" ->
                action.due(AS_OF.minusDays(1))
                        .exception(AS_OF.minusDays(1), "A second provider")
                        .build();
            case "s" -> action.due(AS_OF.minusDays(1)).exception(AS_OF, null).build();
            default -> action.due(AS_OF.minusDays(1)).status(ActionStatus.DONE).build();
        };
    }

    private static ActionBuilder builder() {
        return new ActionBuilder(UUID.randomUUID());
    }
}
