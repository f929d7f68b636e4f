package org.placewise.assessment.assessment;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.InstrumentRef;

/**
 * The assessments that may be compared over time: same place, same topic, same instrument version. Within a series, assessments
 * follow one another by the day of judgement, then by the moment of submission.
 *
 * @param topicKey the topic without regard to case and outer space; empty for the place as a whole
 */
public record Series(String gssCode, String topicKey, InstrumentRef instrument) implements Comparable<Series> {

    private static final Comparator<Series> ORDER = Comparator.comparing(Series::key);

    /** The series of assessments with this scope. */
    public static Series of(String gssCode, @Nullable String topic, InstrumentRef instrument) {
        return new Series(gssCode, topic == null ? "" : topic.strip().toLowerCase(Locale.UK), instrument);
    }

    /** One text for the series: codes hold no white space, so none reads like another. */
    public String key() {
        return gssCode + " " + instrument + " " + topicKey;
    }

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
