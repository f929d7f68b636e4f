package org.placewise.reporting.assessment.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.reporting.assessment.AssessmentRecorded;
import org.placewise.reporting.assessment.InstrumentPublished;
import org.placewise.reporting.assessment.db.AssessmentFacts;
import org.placewise.reporting.assessment.db.InstrumentDimension;

/** Keeps the instrument dimension and the assessment facts. */
@ApplicationScoped
public class AssessmentEvents implements InboundTopic {

    private final Inbox inbox;
    private final InstrumentDimension instruments;
    private final AssessmentFacts assessments;

    AssessmentEvents(Inbox inbox, InstrumentDimension instruments, AssessmentFacts assessments) {
        this.inbox = inbox;
        this.instruments = instruments;
        this.assessments = assessments;
    }

    /** Takes one record of the topic. */
    @Incoming("assessments")
    @Blocking
    public Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "placewise.assessments";
    }

    @Override
    public List<EventRoute<?>> routes() {
        return List.of(
                EventRoute.of(
                        "org.placewise.assessment.instrument.published.v1",
                        InstrumentPublished.class,
                        event -> instruments.replace(event.data())),
                assessment("org.placewise.assessment.assessment.submitted.v1"),
                assessment("org.placewise.assessment.assessment.withdrawn.v1"));
    }

    private EventRoute<AssessmentRecorded> assessment(String type) {
        return EventRoute.of(type, AssessmentRecorded.class, event -> assessments.replace(event.data()));
    }
}
