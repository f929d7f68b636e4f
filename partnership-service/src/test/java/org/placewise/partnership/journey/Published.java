package org.placewise.partnership.journey;

import io.cloudevents.CloudEvent;
import java.util.List;
import org.placewise.testkit.Topics;

/** What the service has published. */
final class Published {

    private static final String TOPIC = "placewise.partnerships";
    private static final String FAMILY = "org.placewise.partnership.";

    private Published() {}

    /** Every event of a board in order, once the last of them, its removal, is there. */
    static List<CloudEvent> untilRemoved(String boardId) {
        return until(boardId, FAMILY + "board.removed.v1", 1);
    }

    /** Every event of a board in order, once its second version is there. */
    static List<CloudEvent> untilRevised(String boardId) {
        return until(boardId, FAMILY + "board.recorded.v1", 2);
    }

    /** Every event of a board in order, once the removal of one of its records is there. */
    static List<CloudEvent> untilRemoved(String boardId, String kind, String id) {
        return until(boardId, FAMILY + kind + ".removed.v1", id, 1);
    }

    private static List<CloudEvent> until(String boardId, String type, int count) {
        return until(boardId, type, boardId, count);
    }

    private static List<CloudEvent> until(String boardId, String type, String subject, int count) {
        Topics.await(
                TOPIC,
                count,
                event -> event.getType().equals(type) && event.getSubject().equals(subject));
        return Topics.read(TOPIC).stream()
                .filter(record -> boardId.equals(record.key()))
                .map(Topics::event)
                .toList();
    }

    /** Type, subject and entity version of an event. */
    static String summary(CloudEvent event) {
        return event.getType().substring(FAMILY.length()) + " " + event.getSubject() + " "
                + event.getExtension("entityversion");
    }
}
