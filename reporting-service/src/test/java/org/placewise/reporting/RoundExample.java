package org.placewise.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;

/** A round of partners with Tool A: the published examples, of another place, round and assessment. */
record RoundExample(String gssCode, UUID roundId, UUID assessmentId) {

    static RoundExample of(String gssCode) {
        return new RoundExample(gssCode, UUID.randomUUID(), UUID.randomUUID());
    }

    /** The element that the examples of an agreed level and of a proposed action are about. */
    static final String ELEMENT = "leadership";

    /** The instrument that the examples name, with two of its elements. */
    static ExampleEvent instrument() {
        return ExampleEvent.instrument()
                .with(data -> {
                    data.put("instrumentId", "tool-a").put("pitComponent", "place-based-planning");
                    data.put("name", "Tool A: place-based planning");
                    ArrayNode elements = (ArrayNode) data.get("elements");
                    ObjectNode leadership = elements.get(0).deepCopy();
                    ObjectNode evaluation = elements.get(0).deepCopy();
                    elements.removeAll();
                    elements.add(leadership
                            .put("code", ELEMENT)
                            .put("name", "Leadership in place, committed to inequality goals"));
                    elements.add(evaluation.put("code", "built-in-evaluation").put("name", "Evaluation built in"));
                    elements.forEach(element -> ((ObjectNode) element).putNull("group"));
                    data.putArray("groups");
                    data.putArray("sides");
                })
                .about("tool-a/1.0", "tool-a");
    }

    ExampleEvent opened(long version, int turn) {
        return about("round.opened", roundId.toString(), version, data -> turn(data, turn));
    }

    /** Closed, and nothing agreed yet. */
    ExampleEvent revealed(long version, int turn) {
        return about("round.closed", roundId.toString(), version, data -> {
            turn(data, turn).put("state", "revealed");
            data.putNull("concludedAt").putNull("concludedBy").putNull("assessmentId");
            data.putArray("agreements");
        });
    }

    ExampleEvent concluded(long version, int turn) {
        return about("round.closed", roundId.toString(), version, data -> turn(data, turn)
                .put("assessmentId", assessmentId.toString()));
    }

    ExampleEvent agreed(long version, int turn, int level, String reason) {
        return about("level.agreed", roundId + "/" + ELEMENT, version, data -> {
            data.put("turn", turn);
            data.withObject("/agreement").put("level", level).put("reason", reason);
        });
    }

    ExampleEvent proposed(UUID proposalId) {
        return about("action.proposed", proposalId.toString(), 1, data -> data.put("proposalId", proposalId.toString())
                .put("assessmentId", assessmentId.toString()));
    }

    /** The assessment taken back. */
    ExampleEvent withdrawn() {
        return ExampleEvent.withdrawn()
                .with(data -> data.put("gssCode", gssCode).put("assessmentId", assessmentId.toString()))
                .about(assessmentId.toString(), assessmentId.toString())
                .version(9);
    }

    /** The assessment that comes of the round: two elements, the first at this level. */
    ExampleEvent submitted(int level) {
        return ExampleEvent.submitted(gssCode, assessmentId).with(data -> {
            data.put("instrumentId", "tool-a").put("instrumentVersion", "1.0");
            data.put("instrumentName", "Tool A: place-based planning").put("pitComponent", "place-based-planning");
            data.putNull("topic");
            AnswersExample.put(data, ELEMENT, level, "built-in-evaluation", 2);
        });
    }

    /** The turn, and one reopening for each before it. */
    private static ObjectNode turn(ObjectNode data, int turn) {
        ArrayNode reopenings = data.putArray("reopenings");
        for (int ended = 1; ended < turn; ended++) {
            reopenings
                    .addObject()
                    .put("endedTurn", ended)
                    .put("reopenedAt", "2026-11-22T10:00:00Z")
                    .put("reopenedBy", "public-health-intelligence")
                    .put("reason", "A partner was missing");
        }
        return data.put("turn", turn);
    }

    private ExampleEvent about(String entityAndVerb, String subject, long version, Consumer<ObjectNode> change) {
        return ExampleEvent.round(entityAndVerb)
                .with(data -> {
                    data.put("roundId", roundId.toString()).put("gssCode", gssCode);
                    change.accept(data);
                })
                .about(subject, roundId.toString())
                .version(version);
    }
}
