package org.placewise.reporting.assessment;

import java.util.Comparator;

/**
 * Assessments of one place with one version of an instrument about one topic. All of them are of the same components, and the
 * newest stands for the series. They have an order, so that two who write several of them do not wait for each other.
 *
 * @param topic empty for the place as a whole
 */
public record AssessmentSeries(String gssCode, String instrumentId, String instrumentVersion, String topic)
        implements Comparable<AssessmentSeries> {

    private static final Comparator<AssessmentSeries> ORDER = Comparator.comparing(AssessmentSeries::gssCode)
            .thenComparing(AssessmentSeries::instrumentId)
            .thenComparing(AssessmentSeries::instrumentVersion)
            .thenComparing(AssessmentSeries::topic);

    @Override
    public int compareTo(AssessmentSeries other) {
        return ORDER.compare(this, other);
    }
}
