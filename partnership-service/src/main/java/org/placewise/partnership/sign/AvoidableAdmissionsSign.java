package org.placewise.partnership.sign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.impact.IndicatorSeries;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectiveTerms;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;

/**
 * Avoidable admissions: does any live objective name avoidable emergency admissions, and is something done about it (Systems
 * 2024: they are seldom linked to plans on inequality, which risks a wider gap)? An objective is live until its target date
 * has passed. It names them by its tag, or by an indicator that is published as one of them.
 */
public final class AvoidableAdmissionsSign {

    private AvoidableAdmissionsSign() {}

    /** The sign of one board, as it stood at the end of a day. */
    public static Reading<AvoidableAdmissionsFinding> of(
            List<Objective> objectives,
            List<Action> actions,
            Function<Objective, Optional<IndicatorSeries>> series,
            LocalDate asOf) {
        List<Objective> live =
                objectives.stream().filter(objective -> isLive(objective, asOf)).toList();
        List<Objective> naming =
                live.stream().filter(objective -> names(objective, series)).toList();
        Set<UUID> served = actions.stream()
                .filter(action -> action.terms().status().isLive())
                .map(Action::objectiveId)
                .collect(Collectors.toSet());
        int withAction = (int) naming.stream()
                .filter(objective -> served.contains(objective.id()))
                .count();
        AvoidableAdmissionsFinding finding = finding(live.size(), naming.size(), withAction);
        return new Reading<>(
                finding,
                explanation(finding, naming.size(), live.size()),
                List.of(
                        new Count("live-objectives", live.size()),
                        new Count("naming-them", naming.size()),
                        new Count("naming-them-with-a-live-action", withAction)),
                naming.stream()
                        .map(objective -> behind(objective, served.contains(objective.id())))
                        .toList(),
                finding == AvoidableAdmissionsFinding.NOT_NAMED || finding == AvoidableAdmissionsFinding.NO_RECORDS
                        ? List.of("Tag the objective that is to lower avoidable emergency admissions, or set one.")
                        : List.of());
    }

    /** Whether an objective names avoidable emergency admissions. */
    public static boolean names(Objective objective, Function<Objective, Optional<IndicatorSeries>> series) {
        return objective.terms().tags().contains(ObjectiveTerms.AVOIDABLE_ADMISSIONS)
                || series.apply(objective).stream().anyMatch(IndicatorSeries::avoidableEmergencyAdmissions);
    }

    private static boolean isLive(Objective objective, LocalDate asOf) {
        LocalDate until = objective.terms().targetDate();
        return until == null || !until.isBefore(asOf);
    }

    private static RecordBehind behind(Objective objective, boolean served) {
        return served
                ? RecordBehind.of(objective, "It names them, and a live action serves it.", null)
                : RecordBehind.of(objective, "It names them, and no live action serves it.", "Record an action.");
    }

    private static AvoidableAdmissionsFinding finding(int live, int naming, int withAction) {
        if (live == 0) {
            return AvoidableAdmissionsFinding.NO_RECORDS;
        }
        if (naming == 0) {
            return AvoidableAdmissionsFinding.NOT_NAMED;
        }
        return withAction == 0
                ? AvoidableAdmissionsFinding.NAMED_WITHOUT_ACTION
                : AvoidableAdmissionsFinding.NAMED_WITH_ACTION;
    }

    private static String explanation(AvoidableAdmissionsFinding finding, int naming, int live) {
        return switch (finding) {
            case NO_RECORDS -> "No live objective is recorded.";
            case NOT_NAMED, NAMED_WITHOUT_ACTION, NAMED_WITH_ACTION ->
                naming + " of " + live + " live objectives name avoidable emergency admissions"
                        + (finding == AvoidableAdmissionsFinding.NAMED_WITHOUT_ACTION
                                ? "; no live action serves them."
                                : ".");
        };
    }
}
