package org.placewise.assessment.received;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.IntStream;
import org.placewise.assessment.TestJson;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;

/** Events of councils for tests, in structured form. */
public final class EventFixture {

    private EventFixture() {}

    /** A complete report with Tool A, every element at this level, about a topic of its own and with an identity of its own. */
    public static ObjectNode toolA(String gssCode, int level) {
        return toolA(gssCode, level, "Topic " + UUID.randomUUID());
    }

    /** A complete report with Tool A, every element at this level. */
    public static ObjectNode toolA(String gssCode, int level, String topic) {
        Instrument toolA = InstrumentFixture.toolA();
        ObjectNode event = TestJson.MAPPER.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", "https://council.example/self-assessment");
        event.put("type", ReportedAssessment.TYPE);
        event.put("subject", gssCode);
        event.put("time", "2026-05-13T10:15:28Z");
        ObjectNode data = event.putObject("data");
        data.put("gssCode", gssCode);
        data.put("instrumentId", toolA.ref().id());
        data.put("instrumentVersion", toolA.ref().version());
        data.put("topic", topic);
        data.put("assessedOn", "2026-05-12");
        data.put("assessor", "Public health intelligence team");
        data.put("example", true);
        data.putArray("answers")
                .addAll(IntStream.range(0, toolA.elements().size())
                        .mapToObj(i -> TestJson.MAPPER
                                .createObjectNode()
                                .put("element", toolA.elements().get(i).code().value())
                                .put("answer", "level")
                                .put("level", level)
                                .put("rationale", "Judged by the partners together"))
                        .toList());
        return event;
    }

    /** The data of the event, to be changed. */
    public static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    /** One answer of the event's data, to be changed. */
    public static ObjectNode answer(ObjectNode event, int index) {
        return (ObjectNode) event.get("data").get("answers").get(index);
    }
}
