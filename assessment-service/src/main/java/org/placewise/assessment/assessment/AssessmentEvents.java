package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.AssessmentState.Submitted;
import org.placewise.assessment.assessment.AssessmentState.Withdrawn;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;

/** Announces the state of assessments to the other services, in the transaction that changes it. */
@ApplicationScoped
public class AssessmentEvents {

    private static final String TOPIC = "placewise.assessments";
    private static final String SUBMITTED = "org.placewise.assessment.assessment.submitted.v1";
    private static final String WITHDRAWN = "org.placewise.assessment.assessment.withdrawn.v1";

    /** By which a consumer that reads one instrument only passes over the assessments made with others. */
    private static final String INSTRUMENT = "instrument";

    private final Outbox outbox;

    AssessmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Announces the state; a draft is nobody's business and says nothing. */
    public void announce(Assessment assessment, Instrument instrument) {
        switch (assessment.state()) {
            case Draft draft -> {}
            case Submitted submitted -> append(SUBMITTED, assessment, instrument);
            case Withdrawn withdrawn -> append(WITHDRAWN, assessment, instrument);
        }
    }

    private void append(String type, Assessment assessment, Instrument instrument) {
        String id = assessment.id().toString();
        AssessmentView state = AssessmentView.of(assessment, instrument);
        outbox.append(new OutgoingEvent(TOPIC, id, type, id, assessment.version(), state)
                .with(INSTRUMENT, state.instrumentId()));
    }
}
