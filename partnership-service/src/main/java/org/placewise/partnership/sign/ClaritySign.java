package org.placewise.partnership.sign;

import java.util.Arrays;
import java.util.List;
import org.placewise.partnership.objective.Clarity;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.ObjectivePart;
import org.placewise.partnership.sign.ClarityReading.ObjectiveCounts;
import org.placewise.partnership.sign.ClarityReading.ObjectiveRecord;
import org.placewise.partnership.sign.ClarityReading.PartCount;

/**
 * Clarity: do the objectives of a board say what they are for? An objective is clear when it names an indicator, a
 * baseline, a target, a date, a population group and the component of the Population Intervention Triangle (after
 * Perkins and others, three-year study of health and wellbeing boards, 2020, and PBA 2021).
 *
 * <p>No objective: {@code no-records}. None clear: {@code none-clear}. Every one clear: {@code all-clear}. Otherwise
 * {@code some-clear}.
 */
public final class ClaritySign {

    private ClaritySign() {}

    /** The sign over all objectives of one board. */
    public static ClarityReading of(List<Objective> objectives) {
        List<ObjectiveRecord> records =
                objectives.stream().map(ClaritySign::recordOf).toList();
        ObjectiveCounts counts = counts(records);
        return new ClarityReading(finding(counts), explanation(counts), counts, records);
    }

    private static ObjectiveRecord recordOf(Objective objective) {
        Clarity clarity = objective.clarity();
        return new ObjectiveRecord(objective.id(), objective.terms().title(), clarity.present(), clarity.missing());
    }

    private static ObjectiveCounts counts(List<ObjectiveRecord> records) {
        int clear = (int) records.stream().filter(it -> it.missing().isEmpty()).count();
        List<PartCount> parts = Arrays.stream(ObjectivePart.values())
                .map(part -> countOf(part, records))
                .toList();
        return new ObjectiveCounts(records.size(), clear, parts);
    }

    private static PartCount countOf(ObjectivePart part, List<ObjectiveRecord> records) {
        int present =
                (int) records.stream().filter(it -> it.present().contains(part)).count();
        return new PartCount(part, present, records.size() - present);
    }

    private static ClarityFinding finding(ObjectiveCounts counts) {
        if (counts.objectives() == 0) {
            return ClarityFinding.NO_RECORDS;
        }
        if (counts.clear() == 0) {
            return ClarityFinding.NONE_CLEAR;
        }
        return counts.clear() == counts.objectives() ? ClarityFinding.ALL_CLEAR : ClarityFinding.SOME_CLEAR;
    }

    private static String explanation(ObjectiveCounts counts) {
        return counts.objectives() == 0
                ? "No objective is recorded."
                : counts.clear() + " of " + counts.objectives() + " objectives state every part of a clear objective.";
    }
}
