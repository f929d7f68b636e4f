package org.placewise.partnership.proposal.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.partnership.proposal.ProposedAction;
import org.placewise.partnership.proposal.ProposedActions;
import org.placewise.partnership.sign.events.MatrixAssessments;

/** Keeps the actions that assessments propose, and the assessments of boards by themselves. */
@ApplicationScoped
class ProposalEvents implements InboundTopic {

    private final Inbox inbox;
    private final ProposedActions proposals;
    private final MatrixAssessments matrixAssessments;

    ProposalEvents(Inbox inbox, ProposedActions proposals, MatrixAssessments matrixAssessments) {
        this.inbox = inbox;
        this.proposals = proposals;
        this.matrixAssessments = matrixAssessments;
    }

    @Incoming("assessments")
    @Blocking
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "placewise.assessments";
    }

    @Override
    public List<EventRoute<?>> routes() {
        EventRoute<?> proposed = EventRoute.of(
                "org.placewise.assessment.action.proposed.v1",
                ProposedAction.class,
                event -> proposals.keep(event.data()));
        return Stream.concat(Stream.of(proposed), matrixAssessments.routes().stream())
                .toList();
    }
}
