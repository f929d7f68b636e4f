package org.placewise.reporting.partnership.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
import org.placewise.reporting.partnership.db.SignFacts;

/** Keeps the partnership facts. */
@ApplicationScoped
public class PartnershipEvents implements InboundTopic {

    private static final String SERVICE = "org.placewise.partnership.";

    private final Inbox inbox;
    private final BoardFacts boards;
    private final ObjectiveFacts objectives;
    private final ActionFacts actions;
    private final SignFacts signs;

    PartnershipEvents(Inbox inbox, BoardFacts boards, ObjectiveFacts objectives, ActionFacts actions, SignFacts signs) {
        this.inbox = inbox;
        this.boards = boards;
        this.objectives = objectives;
        this.actions = actions;
        this.signs = signs;
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
        return List.of(
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
}
