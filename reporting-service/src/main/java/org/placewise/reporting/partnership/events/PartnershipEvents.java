package org.placewise.reporting.partnership.events;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.placewise.kit.inbox.EventRoute;
import org.placewise.kit.inbox.InboundTopic;
import org.placewise.kit.inbox.Inbox;
import org.placewise.reporting.partnership.ActionRecorded;
import org.placewise.reporting.partnership.ActionRemoved;
import org.placewise.reporting.partnership.BoardRecorded;
import org.placewise.reporting.partnership.BoardRemoved;
import org.placewise.reporting.partnership.ObjectiveRecorded;
import org.placewise.reporting.partnership.ObjectiveRemoved;
import org.placewise.reporting.partnership.SignsAssessed;
import org.placewise.reporting.partnership.db.ActionFacts;
import org.placewise.reporting.partnership.db.BoardFacts;
import org.placewise.reporting.partnership.db.ObjectiveFacts;
import org.placewise.reporting.partnership.db.RecordFacts;
import org.placewise.reporting.partnership.db.SignFacts;

/** Keeps the partnership facts. */
@ApplicationScoped
public class PartnershipEvents implements InboundTopic {

    private static final String SERVICE = "org.placewise.partnership.";

    /** Kinds of records that are kept as they are published, with the verb of their event. */
    private static final Map<String, String> RECORDS = new TreeMap<>(Map.of(
            "meeting", "recorded",
            "priority", "recorded",
            "decision", "taken",
            "link", "recorded",
            "fund", "recorded",
            "risk", "raised",
            "pilot", "configured"));

    private final Inbox inbox;
    private final BoardFacts boards;
    private final ObjectiveFacts objectives;
    private final ActionFacts actions;
    private final SignFacts signs;
    private final RecordFacts records;

    PartnershipEvents(
            Inbox inbox,
            BoardFacts boards,
            ObjectiveFacts objectives,
            ActionFacts actions,
            SignFacts signs,
            RecordFacts records) {
        this.inbox = inbox;
        this.boards = boards;
        this.objectives = objectives;
        this.actions = actions;
        this.signs = signs;
        this.records = records;
    }

    /** Takes one record of the topic. */
    @Incoming("partnerships")
    @Blocking
    public Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, this);
    }

    @Override
    public String topic() {
        return "placewise.partnerships";
    }

    @Override
    public List<EventRoute<?>> routes() {
        return Stream.concat(main(), RECORDS.entrySet().stream().flatMap(this::record))
                .toList();
    }

    private Stream<EventRoute<?>> main() {
        return Stream.of(
                EventRoute.of(
                        SERVICE + "board.recorded.v1", BoardRecorded.class, event -> boards.replace(event.data())),
                EventRoute.of(
                        SERVICE + "board.removed.v1",
                        BoardRemoved.class,
                        event -> boards.remove(event.data().boardId())),
                EventRoute.of(
                        SERVICE + "objective.recorded.v1",
                        ObjectiveRecorded.class,
                        event -> objectives.replace(event.data())),
                EventRoute.of(
                        SERVICE + "objective.removed.v1",
                        ObjectiveRemoved.class,
                        event -> objectives.remove(event.data().objectiveId())),
                EventRoute.of(
                        SERVICE + "action.recorded.v1", ActionRecorded.class, event -> actions.replace(event.data())),
                EventRoute.of(
                        SERVICE + "action.removed.v1",
                        ActionRemoved.class,
                        event -> actions.remove(event.data().actionId())),
                EventRoute.of(
                        SERVICE + "signs.assessed.v1", SignsAssessed.class, event -> signs.replace(event.data())));
    }

    /** A kind of record comes by one verb, and goes by another. */
    private Stream<EventRoute<?>> record(Map.Entry<String, String> kindAndVerb) {
        String kind = kindAndVerb.getKey();
        return Stream.of(
                EventRoute.of(
                        SERVICE + kind + "." + kindAndVerb.getValue() + ".v1",
                        JsonNode.class,
                        event -> records.replace(kind, event.data())),
                EventRoute.of(
                        SERVICE + kind + ".removed.v1", JsonNode.class, event -> records.remove(kind, event.data())));
    }
}
