package org.placewise.partnership.proposal.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.partnership.proposal.ProposedAction;
import org.placewise.partnership.proposal.ProposedActions;

/** Keeps the actions that assessments propose. */
@ApplicationScoped
class ProposalEvents implements InboundTopic {

    private final Inbox inbox;
    private final ProposedActions proposals;

    ProposalEvents(Inbox inbox, ProposedActions proposals) {
        this.inbox = inbox;
        this.proposals = proposals;
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
        return List.of(EventRoute.of(
                "org.placewise.assessment.action.proposed.v1",
                ProposedAction.class,
                event -> proposals.keep(event.data())));
    }
}
