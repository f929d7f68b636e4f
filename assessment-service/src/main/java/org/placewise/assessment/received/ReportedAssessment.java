package org.placewise.assessment.received;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.assessment.Series;
import org.placewise.assessment.instrument.InstrumentRef;

/** The data of {@code org.placewise.assessment.assessment.reported.v1}; its schema says what each member means. */
public record ReportedAssessment(
        String gssCode,
        String instrumentId,
        String instrumentVersion,
        @Nullable String topic,
        LocalDate assessedOn,
        @Nullable String assessor,
        @Nullable Boolean example,
        List<AnswerEntry> answers) {

    /** The event type that carries this. */
    public static final String TYPE = "org.placewise.assessment.assessment.reported.v1";

    /** The instrument it was made with. */
    public InstrumentRef instrument() {
        return new InstrumentRef(instrumentId, instrumentVersion);
    }

    /** The assessments it is to be compared with. */
    public Series series() {
        return Series.of(gssCode, topic, instrument());
    }

    /** Whether it is labelled as example data; a report that does not say so is not. */
    public boolean isExample() {
        return Boolean.TRUE.equals(example);
    }
}
