package org.placewise.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.placewise.reporting.triangle.TriangleComponent;

/**
 * Events of a made-up history of some places, the same for one seed: submissions with several instruments and topics on few
 * days, corrections that change topic or place, withdrawals, and events that come again or late.
 */
final class AssessmentHistory {

    /** Looks across the triangle: seven components in its first version, two of them in its second. */
    static final String ACROSS = "across";

    private static final List<String> SERIES =
            List.of("pots/1.0", ACROSS + "/1.0", ACROSS + "/2.0", "hwb-maturity/1.0");

    private final Random random;
    private final List<String> places;
    private final List<ExampleEvent> sent = new ArrayList<>();
    private final Map<UUID, ExampleEvent> newest = new HashMap<>();

    AssessmentHistory(long seed, List<String> places) {
        this.random = new Random(seed);
        this.places = places;
    }

    /** A version of the instrument that looks across the triangle, with elements of its first few components. */
    static ExampleEvent across(String version, int components) {
        return MarkUpExample.instrument()
                .with(data -> {
                    data.put("instrumentId", ACROSS).put("version", version);
                    ArrayNode elements = (ArrayNode) data.get("elements");
                    while (elements.size() > components) {
                        elements.remove(elements.size() - 1);
                    }
                })
                .about(ACROSS + "/" + version, ACROSS);
    }

    /** Publishes so many events more. */
    void publish(int events) {
        for (int i = 0; i < events; i++) {
            ExampleEvent next = next();
            sent.add(next);
            newest.merge(id(next), next, (a, b) -> version(a) < version(b) ? b : a);
            next.publish();
        }
    }

    /** The newest version of every assessment, once everything has arrived. */
    Map<UUID, Long> versions() {
        Map<UUID, Long> versions = new HashMap<>();
        newest.forEach((id, event) -> versions.put(id, version(event)));
        return versions;
    }

    private ExampleEvent next() {
        if (sent.isEmpty()) {
            return submitted();
        }
        ExampleEvent any = sent.get(random.nextInt(sent.size()));
        ExampleEvent known = newest.get(id(any));
        return switch (random.nextInt(10)) {
            case 0, 1 -> withdrawn(known);
            case 2 -> placed(known.version(version(known) + 2));
            case 3 -> placed(known.version(version(known) - 1));
            case 4 -> any;
            default -> submitted();
        };
    }

    private ExampleEvent submitted() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String[] series = SERIES.get(random.nextInt(SERIES.size())).split("/");
        return placed(ExampleEvent.submitted(pick(places), id).version(2).with(data -> {
            data.put("instrumentId", series[0]).put("instrumentVersion", series[1]);
            if (series[0].equals(ACROSS)) {
                data.put("pitComponent", "place-based-planning");
                AnswersExample.put(data, levels(series[1].equals("1.0") ? 7 : 2));
            }
        }));
    }

    /** Days and moments are few, so that all three parts of the order decide. */
    private ExampleEvent placed(ExampleEvent event) {
        return event.with(data -> {
            data.put("gssCode", pick(places)).put("topic", pick(List.of("", "Smoking", "Weight")));
            if (data.get("topic").asText().isEmpty()) {
                data.putNull("topic");
            }
            data.put("assessedOn", LocalDate.of(2026, 1, 1 + random.nextInt(4)).toString());
            data.put("submittedAt", "2026-02-0%dT09:00:00Z".formatted(1 + random.nextInt(3)));
        });
    }

    private static ExampleEvent withdrawn(ExampleEvent before) {
        ObjectNode state = before.data().deepCopy();
        String id = state.get("assessmentId").asText();
        return ExampleEvent.withdrawn()
                .with(data -> state.fieldNames().forEachRemaining(name -> {
                    if (!List.of("state", "withdrawnAt", "withdrawalReason").contains(name)) {
                        data.set(name, state.get(name));
                    }
                }))
                .about(id, id)
                .version(version(before) + 3);
    }

    private Object[] levels(int components) {
        List<Object> levels = new ArrayList<>();
        for (TriangleComponent component : List.of(TriangleComponent.values()).subList(0, components)) {
            levels.add(component.code());
            levels.add(1 + random.nextInt(4));
        }
        return levels.toArray();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static UUID id(ExampleEvent event) {
        return UUID.fromString(event.data().get("assessmentId").asText());
    }

    private static long version(ExampleEvent event) {
        return Long.parseLong(String.valueOf(event.event().getExtension("entityversion")));
    }
}
