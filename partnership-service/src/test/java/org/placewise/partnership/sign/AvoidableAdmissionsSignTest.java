package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.AvoidableAdmissionsFinding.NAMED_WITHOUT_ACTION;
import static org.placewise.partnership.sign.AvoidableAdmissionsFinding.NAMED_WITH_ACTION;
import static org.placewise.partnership.sign.RecordFixture.objective;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.impact.Polarity;
import org.placewise.partnership.impact.SeriesFixture;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;

class AvoidableAdmissionsSignTest {

    private static final Objective TAGGED = objective(null, "core20plus5", "avoidable-emergency-admissions");
    private static final Objective OTHER = objective(null, "core20plus5");

    /** The objectives' target date is 31 March 2029. */
    @ParameterizedTest
    @CsvSource({
        "none,   none,        2026-06-01, NO_RECORDS",
        "other,  in-progress, 2026-06-01, NOT_NAMED",
        "tagged, none,        2026-06-01, NAMED_WITHOUT_ACTION",
        "tagged, done,        2026-06-01, NAMED_WITHOUT_ACTION",
        "tagged, stopped,     2026-06-01, NAMED_WITHOUT_ACTION",
        "tagged, planned,     2026-06-01, NAMED_WITH_ACTION",
        "tagged, planned,     2029-03-31, NAMED_WITH_ACTION",
        "tagged, planned,     2029-04-01, NO_RECORDS",
    })
    void readsLiveObjectivesAndTheirLiveActions(
            String objective, String action, LocalDate asOf, AvoidableAdmissionsFinding expected) {
        List<Objective> objectives =
                switch (objective) {
                    case "tagged" -> List.of(OTHER, TAGGED);
                    case "other" -> List.of(OTHER);
                    default -> List.of();
                };
        List<Action> actions = action.equals("none") ? List.of() : List.of(serving(TAGGED, action));

        assertThat(AvoidableAdmissionsSign.of(objectives, actions, _ -> Optional.empty(), asOf)
                        .finding())
                .isEqualTo(expected);
    }

    @Test
    void anIndicatorThatIsPublishedAsOneOfThemNamesThem() {
        IndicatorSeries admissions = new IndicatorSeries(
                "93576",
                "Avoidable admissions",
                "%",
                null,
                Polarity.LOW_IS_GOOD,
                "calendar",
                true,
                List.of(SeriesFixture.line("Persons", "All ages")));

        assertThat(AvoidableAdmissionsSign.of(
                                List.of(OTHER), List.of(), _ -> Optional.of(admissions), RecordFixture.AS_OF)
                        .finding())
                .isEqualTo(NAMED_WITHOUT_ACTION);
    }

    @Test
    void splittingAnObjectiveOrItsActionIntoTenRaisesNothing() {
        assertThat(AvoidableAdmissionsSign.of(
                                Collections.nCopies(10, TAGGED), List.of(), _ -> Optional.empty(), RecordFixture.AS_OF)
                        .finding())
                .isEqualTo(NAMED_WITHOUT_ACTION);
        assertThat(AvoidableAdmissionsSign.of(
                                List.of(TAGGED),
                                Collections.nCopies(10, serving(TAGGED, "planned")),
                                _ -> Optional.empty(),
                                RecordFixture.AS_OF)
                        .finding())
                .isEqualTo(NAMED_WITH_ACTION);
    }

    private static Action serving(Objective objective, String status) {
        return new ActionBuilder(objective.id())
                .status(ActionStatus.valueOf(status.toUpperCase(Locale.ROOT).replace('-', '_')))
                .build();
    }
}
