package org.placewise.assessment.received;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Comparator;
import org.placewise.assessment.assessment.Series;

/**
 * An event that keeps its contract.
 *
 * @param data as it was sent
 * @param report the same, read
 */
public record CouncilEvent(
        Identity identity, String type, String subject, OffsetDateTime time, JsonNode data, ReportedAssessment report) {

    /** What makes an event the same event, by the CloudEvents specification. */
    public record Identity(String source, String id) implements Comparable<Identity> {

        private static final Comparator<Identity> ORDER =
                Comparator.comparing(Identity::source).thenComparing(Identity::id);

        @Override
        public int compareTo(Identity other) {
            return ORDER.compare(this, other);
        }
    }

    /** The series that the report belongs to. */
    public Series series() {
        return report.series();
    }
}
