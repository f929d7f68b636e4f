package org.placewise.suite.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.local.RoleTokens;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Answer;
import org.placewise.suite.http.Api;
import org.placewise.suite.running.Figures;
import org.placewise.suite.running.ReferenceData;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;

/**
 * Hostile values in every parameter and every member of every operation: whatever is refused is refused as a problem that tells
 * nothing of how the service is made, and nothing makes a service fail.
 */
class HostileTextIT {

    private static final String SUNDERLAND = "E08000024";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<Rule>> RULES = Rule.all();

    /** As they stand in an address. */
    private static final List<String> IN_AN_ADDRESS = List.of(
            "%00",
            "a%00b",
            "%ff%fe",
            "%ed%a0%80",
            "%0d%0aX-Injected:%201",
            "%27%20OR%201=1%20--",
            "%25%5F",
            "..%2f..%2fetc",
            "%e2%80%ae",
            "-1",
            "0",
            "99999999999999999999",
            "1e400",
            "NaN",
            "%2B999999999-12-31",
            "0000-00-00",
            "2026-02-30",
            "x".repeat(2_000),
            cursor("\0"),
            cursor("a|b|c"),
            cursor("9223372036854775808"));

    /** As they stand in a body: texts, and values of kinds that are not expected. */
    private static final List<JsonNode> IN_A_BODY = Stream.<JsonNode>concat(
                    Stream.of(
                                    "\0",
                                    "a\0b",
                                    "\ud800",
                                    "\u202e",
                                    "",
                                    " ",
                                    "x".repeat(50_000),
                                    "<script>",
                                    "=1+1",
                                    "2026-02-30")
                            .map(TextNode::valueOf),
                    Stream.of(
                            JSON.createObjectNode().put("a", 1),
                            JSON.createArrayNode().add(1),
                            JSON.getNodeFactory().numberNode(3.7),
                            JSON.getNodeFactory().booleanNode(true)))
            .toList();

    /** What only who wrote the services could know: names of classes, packages and libraries. */
    private static final Pattern IMPLEMENTATION = Pattern.compile(
            "\\b(?:java|javax|jakarta|sun|com|org|io)\\.(?:\\w+\\.)+[A-Z]\\w+|\\w(?:Exception|Error)\\b|\\b(?i:jackson|hibernate"
                    + "|quarkus|netty|vert\\.?x|resteasy|postgresql|psql|deserializ\\w+)\\b");

    private static RunningSuite suite;
    private static Map<String, String> records;

    private final List<String> failures = new ArrayList<>();
    private int requests;

    @BeforeAll
    static void start() {
        suite = SharedSuite.get();
        ReferenceData.awaitArrival(suite);
        records = PlaceRecords.record(suite, SUNDERLAND);
    }

    @ParameterizedTest
    @EnumSource
    void noParameterMakesAnOperationFail(SuiteService service) {
        JsonNode paths = suite.management(service)
                .get("/openapi?format=json")
                .expect(200)
                .json()
                .path("paths");
        for (Rule rule : RULES.get(service.database())) {
            if (rule.method().equals("GET")) {
                JsonNode operation = paths.path(rule.template()).path("get");
                operation.path("parameters").forEach(parameter -> tryParameter(service, rule, parameter));
                tryPath(service, rule);
            }
        }
        report(service, "parameters");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPORTING")
    void noTextInABodyMakesAnOperationFail(SuiteService service) throws JsonProcessingException {
        for (Rule rule : RULES.get(service.database())) {
            String sample = rule.sample(records);
            if (sample != null && sample.strip().startsWith("{")) {
                tryBody(service, rule, JSON.readTree(sample));
            }
        }
        report(service, "bodies");
    }

    private void tryParameter(SuiteService service, Rule rule, JsonNode parameter) {
        if (parameter.path("in").asText().equals("query")) {
            String name = parameter.path("name").asText();
            String address = rule.address(records);
            for (String hostile : IN_AN_ADDRESS) {
                get(service, address + (address.contains("?") ? "&" : "?") + name + "=" + hostile);
            }
        }
    }

    private void tryPath(SuiteService service, Rule rule) {
        String template = rule.template();
        if (template.contains("{")) {
            IN_AN_ADDRESS.forEach(hostile -> get(service, template.replaceAll("\\{[^}]*}", hostile)));
        }
    }

    private void tryBody(SuiteService service, Rule rule, JsonNode sample) {
        for (JsonNode hostile : IN_A_BODY) {
            texts(sample, change -> {
                JsonNode body = sample.deepCopy();
                change.accept(body, hostile);
                Api api = administrator(service);
                HttpRequest.Builder request = api.body(
                        rule.method(),
                        rule.address(records),
                        rule.mediaType() == null ? Api.JSON : rule.mediaType(),
                        body.toString().getBytes(StandardCharsets.UTF_8));
                if (rule.ifMatch() != null) {
                    request.header("If-Match", rule.ifMatch());
                }
                check(api.send(request));
            });
        }
    }

    private void get(SuiteService service, String address) {
        Api api = administrator(service);
        check(api.send(api.request(address).method("GET", BodyPublishers.noBody())));
    }

    private static Api administrator(SuiteService service) {
        return suite.api(service, "administrator", RoleTokens.ENGLAND);
    }

    private void check(Answer answer) {
        requests++;
        boolean explained = answer.status() < 400
                || answer.header("Content-Type")
                        .filter(type -> type.contains("problem+json") || type.contains("fhir+json"))
                        .isPresent();
        boolean ours =
                answer.status() < 400 || !IMPLEMENTATION.matcher(answer.body()).find();
        if (answer.status() >= 500 || !explained || !ours) {
            failures.add(shortened(answer.toString()));
        }
    }

    private void report(SuiteService service, String what) {
        Figures.report(
                "hostile-" + what + "-" + service.database(), requests + " requests, " + failures.size() + " failures");
        assertThat(failures).isEmpty();
        assertThat(requests).isPositive();
    }

    private static String shortened(String text) {
        return text.length() > 400 ? text.substring(0, 400) + "…" : text;
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** How one member of a document is replaced in a copy of it. */
    @FunctionalInterface
    private interface Change {
        void accept(JsonNode copy, JsonNode value);
    }

    private static void texts(JsonNode document, Consumer<Change> each) {
        texts(document, copy -> copy, each);
    }

    /** Where a member of the document is in a copy of it. */
    @FunctionalInterface
    private interface Way {
        JsonNode to(JsonNode copy);
    }

    private static void texts(JsonNode node, Way way, Consumer<Change> each) {
        if (node.getNodeType() == JsonNodeType.OBJECT) {
            node.properties().forEach(member -> {
                String name = member.getKey();
                member(
                        member.getValue(),
                        copy -> way.to(copy).get(name),
                        (copy, put) -> ((ObjectNode) way.to(copy)).set(name, put),
                        each);
            });
        } else if (node.getNodeType() == JsonNodeType.ARRAY) {
            Stream.iterate(0, index -> index < node.size(), index -> index + 1)
                    .forEach(index -> member(
                            node.get(index),
                            copy -> way.to(copy).get(index),
                            (copy, put) -> ((ArrayNode) way.to(copy)).set(index, put),
                            each));
        }
    }

    private static void member(JsonNode value, Way way, Change change, Consumer<Change> each) {
        if (value.isValueNode()) {
            each.accept(change);
        } else {
            texts(value, way, each);
        }
    }
}
