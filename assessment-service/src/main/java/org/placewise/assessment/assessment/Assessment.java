package org.placewise.assessment.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.diagnostic.DiagnosticSheet;
import org.placewise.assessment.instrument.InstrumentRef;

/**
 * One assessment of a place with one version of an instrument.
 *
 * @param topic what it was limited to; null for the place as a whole
 * @param assessedOn day the judgements were made
 * @param example true for example data
 * @param diagnostic answers to the second part, given after submission
 * @param version grows by one with every change, from 1
 */
public record Assessment(
        UUID id,
        String gssCode,
        PlaceLevel placeLevel,
        @Nullable String topic,
        InstrumentRef instrument,
        LocalDate assessedOn,
        boolean example,
        Origin origin,
        AnswerSheet sheet,
        DiagnosticSheet diagnostic,
        AssessmentState state,
        long version) {

    /** The assessments this one may be compared with. */
    public Series series() {
        return Series.of(gssCode, topic, instrument);
    }

    /** The next version, with other answers, in the same or another state. */
    public Assessment next(AnswerSheet answers, AssessmentState following) {
        return new Assessment(
                id,
                gssCode,
                placeLevel,
                topic,
                instrument,
                assessedOn,
                example,
                origin,
                answers,
                diagnostic,
                following,
                version + 1);
    }

    /** The next version, with other answers to the second part. */
    public Assessment nextWith(DiagnosticSheet answers) {
        return new Assessment(
                id,
                gssCode,
                placeLevel,
                topic,
                instrument,
                assessedOn,
                example,
                origin,
                sheet,
                answers,
                state,
                version + 1);
    }
}
