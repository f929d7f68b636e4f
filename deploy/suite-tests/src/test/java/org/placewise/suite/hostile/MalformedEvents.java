package org.placewise.suite.hostile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.placewise.suite.http.Api;
import org.placewise.suite.load.CouncilSystem;

/** Events made from valid ones by one to three faults, and bodies that are no events at all. The seed repeats them. */
final class MalformedEvents {

    /** Stands for an unpaired surrogate, which UTF-8 cannot hold but an escape in JSON can. */
    private static final String HALF_A_CHARACTER = "(half a character)";

    private static final List<String> REQUIRED =
            List.of("specversion", "id", "source", "type", "subject", "time", "data");
    private static final List<String> REQUIRED_DATA =
            List.of("gssCode", "instrumentId", "instrumentVersion", "assessedOn", "answers");

    private static final List<BiConsumer<ObjectNode, Random>> FAULTS = List.of(
            (event, random) -> event.remove(any(REQUIRED, random)),
            (event, random) -> event.putNull(any(REQUIRED, random)),
            (event, random) -> event.putArray(any(REQUIRED, random)).add(random.nextInt()),
            (event, random) -> event.put(any(REQUIRED.subList(0, 6), random), ""),
            (event, random) -> event.put(any(REQUIRED.subList(0, 6), random), text(random, 10_000)),
            (event, random) -> event.put("specversion", "0." + random.nextInt(9)),
            (event, random) -> event.put("type", CouncilSystem.TYPE.replace(".v1", ".v" + (2 + random.nextInt(98)))),
            (event, random) -> event.put("time", text(random, 20)),
            (event, random) -> event.put("time", "2026-13-45T99:99:99Z"),
            (event, random) -> event.put("source", "not a uri " + random.nextInt()),
            (event, random) -> event.put("subject", "E0" + (1_000_000 + random.nextInt(1_000_000))),
            (event, random) -> event.put("dataschema", "https://elsewhere.example/" + random.nextInt()),
            (event, random) -> event.put("datacontenttype", "application/xml"),
            (event, random) -> event.put("data_base64", "AAAA"),
            (event, random) -> event.put("UPPER case " + random.nextInt(), "attribute"),
            (event, random) -> event.putObject("extension").put("nested", true),
            (event, random) -> event.put("id", "nul\0character"),
            (event, random) -> event.put("id", HALF_A_CHARACTER),
            (event, random) -> data(event).remove(any(REQUIRED_DATA, random)),
            (event, random) -> data(event).putNull(any(REQUIRED_DATA, random)),
            (event, random) -> data(event).put("unknownMember" + random.nextInt(99), random.nextInt()),
            (event, random) -> data(event).put("gssCode", text(random, 9)),
            (event, random) -> data(event).put("assessedOn", "2999-01-01"),
            (event, random) -> data(event).put("assessedOn", "yesterday"),
            (event, random) -> data(event).put("topic", text(random, 5_000)),
            (event, random) -> data(event).put("example", "perhaps"),
            (event, random) -> data(event).put("answers", "all good"),
            (event, random) -> data(event).putArray("answers"),
            (event, random) -> answer(event, random).put("level", -random.nextInt(100)),
            (event, random) -> answer(event, random).put("level", 5 + random.nextInt(100)),
            (event, random) -> answer(event, random).put("level", 2.5),
            (event, random) -> answer(event, random).put("level", "three"),
            (event, random) -> answer(event, random).put("answer", "level").putNull("level"),
            (event, random) -> answer(event, random).put("answer", "maybe"),
            (event, random) -> answer(event, random).put("answer", "not-known").put("level", 3),
            (event, random) -> answer(event, random).put("element", "no-such-element"),
            (event, random) -> answer(event, random).put("confidence", "certain"),
            (event, random) -> answer(event, random).put("evidence", 7),
            (event, random) ->
                    answer(event, random).putArray("evidence").addObject().put("link", "javascript:alert(1)"),
            (event, random) ->
                    data(event).set("answers", answers(event).arrayNode().add(answer(event, random))),
            (event, random) -> answers(event).add(answer(event, random).deepCopy()));

    private static final List<BiFunction<String, Random, String>> NOT_EVENTS = List.of(
            (json, random) -> json.substring(0, 1 + random.nextInt(json.length() - 1)),
            (json, random) -> json + text(random, 5),
            (json, random) -> json.replaceFirst("\\{", "{\"id\":\"named twice\","),
            (json, random) -> "",
            (json, random) -> "null",
            (json, random) -> Integer.toString(random.nextInt()),
            (json, random) -> "\"" + random.nextInt() + "\"",
            (json, random) -> "[" + json + "]",
            (json, random) -> "[".repeat(5_000 + random.nextInt(50_000)),
            (json, random) -> "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
            (json, random) ->
                    json.replace("\"level\":", "\"level\":1e" + (400 + random.nextInt(1_000_000)) + ",\"x\":"),
            (json, random) -> "<event/>",
            (json, random) -> "{" + random.nextInt() + ":}");

    private final CouncilSystem council;
    private final Random random;

    MalformedEvents(CouncilSystem council, long seed) {
        this.council = council;
        this.random = new Random(seed);
    }

    /** A body that no service may take in, with the media type to send it as. */
    record Malformed(byte[] body, String mediaType) {

        @Override
        public String toString() {
            String text = new String(body, StandardCharsets.UTF_8);
            return mediaType + " " + (text.length() > 600 ? text.substring(0, 600) + "…" : text);
        }
    }

    Malformed next(int number) {
        return switch (random.nextInt(10)) {
            case 0 ->
                new Malformed(utf8(anyOf(NOT_EVENTS).apply(council.event(number).toString(), random)), Api.CLOUD_EVENT);
            case 1 -> new Malformed(notUtf8(council.event(number).toString()), Api.CLOUD_EVENT);
            case 2 -> new Malformed(utf8(council.event(number).toString()), "text/plain; charset=UTF-8");
            // in binary mode the attributes are headers, and there are none
            case 3 -> new Malformed(utf8(council.event(number).path("data").toString()), Api.JSON);
            case 4 -> new Malformed(utf8("[" + faulty(number) + "," + faulty(number) + "]"), Api.CLOUD_EVENTS);
            default -> new Malformed(utf8(faulty(number)), Api.CLOUD_EVENT);
        };
    }

    /** An event in structured form with one fault, or with two or three; none undoes another. */
    String faulty(int number) {
        ObjectNode event = council.event(number);
        int faults = 1 + random.nextInt(3);
        for (int i = 0; i < faults; i++) {
            if (event.path("data").path("answers").isArray()
                    && event.path("data").path("answers").size() > 1
                    && event.path("data").path("answers").get(0).isObject()) {
                anyOf(FAULTS).accept(event, random);
            }
        }
        return event.toString().replace(HALF_A_CHARACTER, "half \\uD800 a character");
    }

    private <T> T anyOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String text(Random random, int length) {
        int[] letters = random.ints(length, 0x20, 0xD7FF).toArray();
        return new String(letters, 0, letters.length);
    }

    private static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    private static ArrayNode answers(ObjectNode event) {
        return (ArrayNode) data(event).get("answers");
    }

    private static ObjectNode answer(ObjectNode event, Random random) {
        return (ObjectNode) answers(event).get(random.nextInt(answers(event).size()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same with a byte in the middle that UTF-8 does not have. */
    private static byte[] notUtf8(String text) {
        byte[] bytes = utf8(text);
        byte[] broken = Arrays.copyOf(bytes, bytes.length);
        broken[bytes.length / 2] = (byte) 0xFF;
        return broken;
    }
}
