package org.placewise.assessment.trend;

import java.util.List;

/** What came of reading assessments as one trend. */
public sealed interface TrendReading {

    /** They read like this. */
    record Readable(AssessmentTrend trend) implements TrendReading {}

    /** Some were made with versions that nobody has signed a mapping from. */
    record NotMapped(List<MappingMissing> missing) implements TrendReading {}
}
