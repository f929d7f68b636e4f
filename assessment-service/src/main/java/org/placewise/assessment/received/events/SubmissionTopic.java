package org.placewise.assessment.received.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.assessment.received.ReadEvent;
import org.placewise.assessment.received.Reading;
import org.placewise.assessment.received.ReceiveEvent;
import org.placewise.assessment.received.ReceiveOutcome.Accepted;
import org.placewise.assessment.received.ReceiveOutcome.Conflicting;
import org.placewise.assessment.received.ReceiveOutcome.Duplicate;
import org.placewise.assessment.received.ReceiveOutcome.Invalid;
import org.placewise.assessment.received.ReceiveOutcome.OutOfReach;
import org.placewise.assessment.received.ReceiveOutcome.SourceOfAnother;
import org.placewise.assessment.received.ReportedAssessment;
import org.placewise.assessment.received.SubmissionTopics;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundEvent;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.kit.inbox.PoisonMessage;
import org.placewise.kit.problem.Fault;

/**
 * Takes in the events of councils that reach the broker, by the same rules as over HTTP. What HTTP would refuse becomes a dead
 * letter. There is no token here: what may be reported is settled by the topic that the event came on.
 */
@ApplicationScoped
public class SubmissionTopic implements InboundTopic {

    private final Inbox inbox;
    private final ReadEvent readEvent;
    private final ReceiveEvent receiveEvent;
    private final SubmissionTopics topics;

    SubmissionTopic(Inbox inbox, ReadEvent readEvent, ReceiveEvent receiveEvent, SubmissionTopics topics) {
        this.inbox = inbox;
        this.readEvent = readEvent;
        this.receiveEvent = receiveEvent;
        this.topics = topics;
    }

    @Override
    public String topic() {
        return SubmissionTopics.SHARED;
    }

    @Override
    public boolean serves(String name) {
        return topics.contains(name);
    }

    @Override
    public List<EventRoute<?>> routes() {
        return List.of(EventRoute.unversioned(ReportedAssessment.TYPE, JsonNode.class, this::receive));
    }

    /** Takes in one record of any of the topics. */
    @Incoming("assessment-submissions")
    @Blocking
    public Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    private void receive(InboundEvent<JsonNode> event) {
        switch (readEvent.read(structured(event))) {
            case Reading.Readable(var readable) -> {
                switch (receiveEvent.receive(readable, topics.sender(event.topic()))) {
                    case Accepted accepted -> {}
                    case Duplicate duplicate -> {}
                    case Invalid(var faults) -> throw poison(faults);
                    case Conflicting(var earlier) ->
                        throw refused("Event " + earlier + " has this source and id but says something else");
                    case OutOfReach(var gssCode) ->
                        throw refused("Topic " + event.topic() + " is not bound to " + gssCode
                                + ": who writes to it may not report for that place");
                    case SourceOfAnother(var reason) -> throw refused(reason);
                }
            }
            case Reading.Faulty faulty -> throw poison(faulty.faults());
        }
    }

    private static ObjectNode structured(InboundEvent<JsonNode> event) {
        ObjectNode structured = JsonNodeFactory.instance
                .objectNode()
                .put("specversion", "1.0")
                .put("id", event.id())
                .put("source", event.source().toString())
                .put("type", event.type())
                .put("subject", event.subject())
                .put("time", event.time() == null ? null : event.time().toString());
        structured.set("data", event.data());
        return structured;
    }

    private static PoisonMessage poison(List<Fault> faults) {
        return new PoisonMessage(
                PoisonMessage.Reason.REFUSED,
                faults.stream()
                        .map(fault -> fault.pointer() + ": " + fault.message())
                        .toList());
    }

    private static PoisonMessage refused(String reason) {
        return new PoisonMessage(PoisonMessage.Reason.REFUSED, List.of(reason));
    }
}
