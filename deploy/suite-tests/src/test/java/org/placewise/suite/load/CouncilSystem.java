package org.placewise.suite.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/**
 * The system of some councils that reports assessments made with Tool A, each on a topic of its own, so that each shows on its
 * place's dashboard. The same number always gives the same event.
 */
public final class CouncilSystem {

    public static final String TYPE = "org.placewise.assessment.assessment.reported.v1";

    private static final List<String> ELEMENTS = List.of(
            "leadership",
            "joint-needs-assessment",
            "joint-priorities",
            "whole-system",
            "realistic-interventions",
            "local-targets",
            "business-plan",
            "intelligence-sharing",
            "programme-management",
            "built-in-evaluation");
    private static final int LEVELS = 4;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String name;
    private final List<String> places;

    /** @param name makes its source unique: {@code https://council.example/<name>} */
    public CouncilSystem(String name, List<String> places) {
        this.name = name;
        this.places = List.copyOf(places);
    }

    public String source() {
        return "https://council.example/" + name;
    }

    public String id(int number) {
        return "assessment-" + number;
    }

    public String place(int number) {
        return places.get(number % places.size());
    }

    public String topic(int number) {
        return name + " " + number;
    }

    /** The levels reported in this event, in the order of the instrument. */
    public List<Integer> levels(int number) {
        Random random = new Random(number);
        return ELEMENTS.stream().map(element -> 1 + random.nextInt(LEVELS)).toList();
    }

    /** The event in structured form. */
    public ObjectNode event(int number) {
        ObjectNode event = JSON.objectNode();
        event.put("specversion", "1.0");
        event.put("id", id(number));
        event.put("source", source());
        event.put("type", TYPE);
        event.put("subject", place(number));
        event.put("time", "2026-05-13T10:15:28Z");
        event.put("datacontenttype", "application/json");
        event.set("data", data(number));
        return event;
    }

    private ObjectNode data(int number) {
        ObjectNode data = JSON.objectNode();
        data.put("gssCode", place(number));
        data.put("instrumentId", "tool-a");
        data.put("instrumentVersion", "1.0");
        data.put("topic", topic(number));
        data.put("assessedOn", "2026-05-12");
        data.put("example", true);
        ArrayNode answers = data.putArray("answers");
        List<Integer> levels = levels(number);
        for (int i = 0; i < ELEMENTS.size(); i++) {
            answers.addObject()
                    .put("element", ELEMENTS.get(i))
                    .put("answer", "level")
                    .put("level", levels.get(i))
                    .put("rationale", "Agreed by the partners in workshop " + number + ".");
        }
        return data;
    }
}
