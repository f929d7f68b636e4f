package org.placewise.assessment.received;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.placewise.assessment.TestJson;

/**
 * Structured events with something wrong, each in another way: values of the wrong kind in every place, members missing and too many,
 * text that cannot be stored, numbers beyond measure, documents cut short. The same seed gives the same events.
 */
public final class MalformedEvents {

    private static final List<String> BAD_VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"   \"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"" + "x".repeat(5_000) + "\"",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "-1",
            "1.5",
            "1e400",
            "1e-999999999",
            "1e999999999",
            "99999999999999999999999999",
            "{\"a\":{\"b\":1}}",
            "\"2026-02-30\"",
            "\"+999999999-12-31T00:00:00Z\"",
            "\"'; DROP TABLE assessment; --\"");

    private MalformedEvents() {}

    /** So many malformed events as text. */
    public static List<String> generate(int count, long seed) {
        Random random = new Random(seed);
        List<BiFunction<ObjectNode, Random, String>> ways = List.of(
                MalformedEvents::withBadValue,
                MalformedEvents::withBadValue,
                MalformedEvents::withBadValue,
                MalformedEvents::withoutRequiredMember,
                MalformedEvents::withUnknownMember,
                MalformedEvents::cutShort,
                MalformedEvents::withBrokenCharacter);
        List<String> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode valid = EventFixture.toolA("E08000021", 1 + random.nextInt(4));
            events.add(ways.get(i % ways.size()).apply(valid, random));
        }
        return events;
    }

    private static String withBadValue(ObjectNode event, Random random) {
        String marker = "\"@@@\"";
        List<Runnable> places = new ArrayList<>();
        List.of("specversion", "id", "source", "type", "subject", "time", "data")
                .forEach(name -> places.add(() -> event.put(name, "@@@")));
        ObjectNode data = EventFixture.data(event);
        List.of("gssCode", "instrumentId", "assessedOn", "answers")
                .forEach(name -> places.add(() -> data.put(name, "@@@")));
        ObjectNode answer = EventFixture.answer(event, random.nextInt(10));
        List.of("element", "answer", "level", "confidence").forEach(name -> places.add(() -> answer.put(name, "@@@")));
        places.get(random.nextInt(places.size())).run();
        String value = BAD_VALUES.get(random.nextInt(BAD_VALUES.size()));
        boolean mayBeNull = event.toString().contains("\"confidence\":" + marker) && value.equals("null");
        boolean mayBeAnyText = List.of("id", "source").stream()
                        .anyMatch(name -> event.get(name).asText().equals("@@@"))
                && value.startsWith("\"");
        return event.toString().replace(marker, mayBeNull || mayBeAnyText ? "{\"bad\":1}" : value);
    }

    private static String withoutRequiredMember(ObjectNode event, Random random) {
        List<String> names = List.of("specversion", "id", "source", "type", "subject", "time", "data");
        if (random.nextBoolean()) {
            event.remove(names.get(random.nextInt(names.size())));
        } else if (random.nextBoolean()) {
            EventFixture.data(event)
                    .remove(List.of("gssCode", "instrumentId", "answers").get(random.nextInt(3)));
        } else {
            ((ArrayNode) event.get("data").get("answers")).remove(random.nextInt(10));
        }
        return event.toString();
    }

    private static String withUnknownMember(ObjectNode event, Random random) {
        ObjectNode into =
                random.nextBoolean() ? EventFixture.data(event) : EventFixture.answer(event, random.nextInt(10));
        int depth = 1 + random.nextInt(200);
        JsonNode value = TestJson.tree("[".repeat(depth) + "]".repeat(depth));
        into.set("unknown" + random.nextInt(10), value);
        return event.toString();
    }

    private static String cutShort(ObjectNode event, Random random) {
        String whole = event.toString();
        return whole.substring(0, random.nextInt(whole.length()));
    }

    private static String withBrokenCharacter(ObjectNode event, Random random) {
        String whole = event.toString();
        int at = 1 + random.nextInt(whole.length() - 2);
        return whole.substring(0, at) + "\u0001" + whole.substring(at);
    }
}
