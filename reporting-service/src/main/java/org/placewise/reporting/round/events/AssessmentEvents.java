package org.placewise.reporting.round.events;

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
import org.placewise.reporting.round.ActionProposed;
import org.placewise.reporting.round.LevelAgreed;
import org.placewise.reporting.round.RoundRecorded;
import org.placewise.reporting.round.db.AgreedLevels;
import org.placewise.reporting.round.db.ProposedActions;
import org.placewise.reporting.round.db.RoundFacts;

/** Keeps the instrument dimension and the facts of assessments and rounds. */
@ApplicationScoped
public class AssessmentEvents implements InboundTopic {

    private final Inbox inbox;
    private final InstrumentDimension instruments;
    private final AssessmentFacts assessments;
    private final RoundFacts rounds;
    private final AgreedLevels agreedLevels;
    private final ProposedActions proposals;

    AssessmentEvents(
            Inbox inbox,
            InstrumentDimension instruments,
            AssessmentFacts assessments,
            RoundFacts rounds,
            AgreedLevels agreedLevels,
            ProposedActions proposals) {
        this.inbox = inbox;
        this.instruments = instruments;
        this.assessments = assessments;
        this.rounds = rounds;
        this.agreedLevels = agreedLevels;
        this.proposals = proposals;
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
                assessment("org.placewise.assessment.assessment.withdrawn.v1"),
                round("org.placewise.assessment.round.opened.v1"),
                round("org.placewise.assessment.round.closed.v1"),
                EventRoute.of(
                        "org.placewise.assessment.level.agreed.v1",
                        LevelAgreed.class,
                        event -> agreedLevels.replace(event.data())),
                EventRoute.of(
                        "org.placewise.assessment.action.proposed.v1",
                        ActionProposed.class,
                        event -> proposals.replace(event.data())));
    }

    private EventRoute<AssessmentRecorded> assessment(String type) {
        return EventRoute.of(type, AssessmentRecorded.class, event -> assessments.replace(event.data()));
    }

    private EventRoute<RoundRecorded> round(String type) {
        return EventRoute.of(type, RoundRecorded.class, event -> rounds.replace(event.data()));
    }
}
