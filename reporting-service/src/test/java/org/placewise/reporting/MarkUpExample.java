package org.placewise.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.UUID;
import org.placewise.reporting.triangle.TriangleComponent;

/** An instrument that looks across the triangle with one element for each component, and assessments with it. */
final class MarkUpExample {

    private MarkUpExample() {}

    static ExampleEvent instrument() {
        return ExampleEvent.instrument()
                .with(data -> {
                    data.put("instrumentId", "mark-up").put("pitComponent", "place-based-planning");
                    data.put("name", "Rapid mark-up");
                    ArrayNode elements = (ArrayNode) data.get("elements");
                    ObjectNode sample = elements.get(0).deepCopy();
                    elements.removeAll();
                    for (TriangleComponent component : TriangleComponent.values()) {
                        elements.add(sample.deepCopy()
                                .put("code", component.code())
                                .put("name", component.title())
                                .put("pitComponent", component.code())
                                .putNull("group"));
                    }
                    data.putArray("groups");
                    data.putArray("sides");
                })
                .about("mark-up/1.0", "mark-up");
    }

    /** Marked up in the order of the components. */
    static ExampleEvent submitted(String gssCode, int... levels) {
        UUID id = UUID.randomUUID();
        return ExampleEvent.submitted(gssCode, id).with(data -> {
            data.put("instrumentId", "mark-up").put("instrumentName", "Rapid mark-up");
            data.put("pitComponent", "place-based-planning").putNull("topic");
            AnswersExample.put(
                    data,
                    Arrays.stream(TriangleComponent.values())
                            .flatMap(component ->
                                    Arrays.stream(new Object[] {component.code(), levels[component.ordinal()]}))
                            .toArray());
        });
    }
}
