package org.placewise.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.util.UUID;
import java.util.function.Consumer;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Topics;

/** A published example, or a variation of it, on its way to the service; a variation keeps the contract too. */
record ExampleEvent(String topic, String key, CloudEvent event) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ExampleEvent area() {
        return example("areas", "org.placewise.indicator.area.defined.v1", "gssCode");
    }

    static ExampleEvent profile() {
        return example("indicators", "org.placewise.indicator.deprivation-profile.published.v1", "gssCode");
    }

    static ExampleEvent profileWithdrawn() {
        return example("indicators", "org.placewise.indicator.deprivation-profile.withdrawn.v1", "gssCode");
    }

    static ExampleEvent localPlace(String verb) {
        return example("areas", "org.placewise.indicator.place." + verb + ".v1", "gssCode");
    }

    /** An event of the indicator service about one indicator of one place, such as series.published. */
    static ExampleEvent indicator(String entityAndVerb) {
        return example("indicators", "org.placewise.indicator." + entityAndVerb + ".v1", "areaCode");
    }

    static ExampleEvent instrument() {
        return example("assessments", "org.placewise.assessment.instrument.published.v1", "instrumentId");
    }

    static ExampleEvent submitted() {
        return example("assessments", "org.placewise.assessment.assessment.submitted.v1", "assessmentId");
    }

    static ExampleEvent withdrawn() {
        return example("assessments", "org.placewise.assessment.assessment.withdrawn.v1", "assessmentId");
    }

    /** What the assessment service says of rounds: round.opened, round.closed, level.agreed or action.proposed. */
    static ExampleEvent round(String entityAndVerb) {
        return example("assessments", "org.placewise.assessment." + entityAndVerb + ".v1", "roundId");
    }

    static ExampleEvent partnership(String entityAndVerb) {
        return example("partnerships", "org.placewise.partnership." + entityAndVerb + ".v1", "boardId");
    }

    private static ExampleEvent example(String topic, String type, String key) {
        CloudEvent event = ContractChecks.example(type);
        return new ExampleEvent(
                "placewise." + topic, ContractChecks.data(event).get(key).asText(), event);
    }

    /** An area of this kind below these parents. */
    static ExampleEvent area(String gssCode, String name, String areaType, String level, String... parents) {
        return area().with(data -> {
                    data.put("gssCode", gssCode).put("name", name);
                    data.put("areaType", areaType).put("level", level);
                    data.putArray("parents");
                    for (String parent : parents) {
                        data.withArray("parents")
                                .addObject()
                                .put("gssCode", parent)
                                .put("whole", parents.length == 1);
                    }
                })
                .about(gssCode, gssCode);
    }

    /** A district with no parent. */
    static ExampleEvent district(String gssCode) {
        return area(gssCode, "District " + gssCode, "metropolitan-district", "district");
    }

    /** The example assessment, made by another place under another identifier. */
    static ExampleEvent submitted(String gssCode, UUID assessmentId) {
        return submitted()
                .with(data -> data.put("gssCode", gssCode).put("assessmentId", assessmentId.toString()))
                .about(assessmentId.toString(), assessmentId.toString());
    }

    /** An example of the partnership topic for another place and board. */
    static ExampleEvent partnership(String entityAndVerb, String gssCode, UUID boardId, UUID subject) {
        return partnership(entityAndVerb)
                .with(data -> {
                    data.put("gssCode", gssCode).put("boardId", boardId.toString());
                    String id = entityAndVerb.split("\\.")[0] + "Id";
                    if (data.has(id)) {
                        data.put(id, subject.toString());
                    }
                })
                .about(subject.toString(), boardId.toString());
    }

    /** An example about one indicator of another place. */
    static ExampleEvent indicator(String entityAndVerb, String gssCode, String indicatorId) {
        return indicator(entityAndVerb)
                .with(data -> {
                    data.put("areaCode", gssCode);
                    if (data.has("indicatorId")) {
                        data.put("indicatorId", indicatorId);
                    } else {
                        data.withObject("/indicator").put("id", indicatorId);
                    }
                })
                .about(gssCode + "/" + indicatorId, gssCode);
    }

    /** Changes the data; subject, key and version stay. */
    ExampleEvent with(Consumer<ObjectNode> change) {
        ObjectNode data = ContractChecks.data(event).deepCopy();
        change.accept(data);
        return rebuilt(CloudEventBuilder.v1(event).withData("application/json", bytes(data)));
    }

    ExampleEvent about(String subject, String newKey) {
        return new ExampleEvent(
                topic, newKey, CloudEventBuilder.v1(event).withSubject(subject).build());
    }

    ExampleEvent version(long version) {
        return rebuilt(CloudEventBuilder.v1(event).withExtension("entityversion", Long.toString(version)));
    }

    private ExampleEvent rebuilt(io.cloudevents.core.v1.CloudEventBuilder builder) {
        CloudEvent changed = builder.withId(UUID.randomUUID().toString()).build();
        ContractChecks.assertKeepsContract(changed);
        return new ExampleEvent(topic, key, changed);
    }

    void publish() {
        Topics.publish(topic, key, event);
    }

    JsonNode data() {
        return ContractChecks.data(event);
    }

    private static byte[] bytes(JsonNode data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
