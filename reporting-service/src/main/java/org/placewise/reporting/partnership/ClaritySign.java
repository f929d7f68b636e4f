package org.placewise.reporting.partnership;

import java.util.List;
import java.util.UUID;

/**
 * Whether the objectives of a board say what they are for.
 *
 * @param finding no-records, or from weakest to strongest none-clear, some-clear, all-clear
 * @param records the objectives behind the finding, oldest first
 */
public record ClaritySign(String finding, String explanation, ClarityCounts counts, List<ObjectiveRecord> records) {

    /** Counts behind the finding. */
    public record ClarityCounts(int objectives, int clear, List<PartCount> parts) {}

    /** How many objectives state one part. */
    public record PartCount(String part, int present, int missing) {}

    /** An objective, with the parts that it states and lacks. */
    public record ObjectiveRecord(UUID objectiveId, String title, List<String> present, List<String> missing) {}
}
