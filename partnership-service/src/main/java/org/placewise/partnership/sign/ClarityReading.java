package org.placewise.partnership.sign;

import java.util.List;
import java.util.UUID;
import org.placewise.partnership.objective.ObjectivePart;

/**
 * The sign of clarity of a board with what it rests on.
 *
 * @param records the objectives, in the order given to the rule
 */
public record ClarityReading(
        ClarityFinding finding, String explanation, ObjectiveCounts counts, List<ObjectiveRecord> records) {

    public ClarityReading {
        records = List.copyOf(records);
    }

    /**
     * Counts of objectives.
     *
     * @param parts one entry for every part, in the order of {@link ObjectivePart}
     */
    public record ObjectiveCounts(int objectives, int clear, List<PartCount> parts) {}

    /** How many objectives state a part and how many do not. */
    public record PartCount(ObjectivePart part, int present, int missing) {}

    /**
     * An objective behind the sign.
     *
     * @param missing the parts that would make it clear
     */
    public record ObjectiveRecord(
            UUID objectiveId, String title, List<ObjectivePart> present, List<ObjectivePart> missing) {}
}
