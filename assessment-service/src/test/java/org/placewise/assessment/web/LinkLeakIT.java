package org.placewise.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.assessment.Places;
import org.placewise.assessment.round.RoundCalls;
import org.placewise.testkit.Infrastructure;

/** Links as people mistype, lengthen and encode them, and as programs call them: what is told of them never holds the secret. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class LinkLeakIT {

    private static final List<String> GETS = List.of(
            "/rate/{id}/{secret}",
            "/rate/{id}/{secret}/",
            "/rate/{id}/{secret}/x",
            "/rate/{id}/{secret}/x/y/z",
            "/rate/{id}/{secret}?from=mail",
            "/rate/{id}/{secret};a=b",
            "/rate/{id}/x/{secret}",
            "/rate/{id};x/{secret}",
            "/rate/{secret}",
            "/rate/{secret}/{id}",
            "/rate/not-an-id/{secret}",
            "/rate/{id}/{secret}%",
            "/rate/{id}/{secret}%zz",
            "/rate/{id}/{secret}%00",
            "/rate/{id}/{secret}%2Fx",
            "/rate/{id}/{secret}/../x",
            "/rate/{id}/elements/{secret}",
            "/rate/{id}/elements/x/{secret}",
            "/rate//{id}/{secret}",
            "//rate/{id}/{secret}",
            "/./rate/{id}/{secret}",
            "/x/../rate/{id}/{secret}",
            "/%72ate/{id}/{secret}",
            "/%2572ate/{id}/{secret}",
            "/Rate/{id}/{secret}",
            "/v1/rate/{id}/{secret}",
            "/organise/{id}/{secret}/x",
            "/organise/{secret}",
            "/organise/{id}/steps/{secret}",
            "/%6Frganise/{id}/{secret}/x",
            "/v1/ratings/{secret}",
            "/v1/ratings/{id}/{secret}",
            "/v1/ratings/{id}/results/{secret}",
            "/v1/ratings/{id}/answers/{secret}",
            "/v1//ratings/{id}/{secret}");

    private final RoundCalls newcastle = new RoundCalls(Places.NEWCASTLE);

    @Inject
    MeterRegistry metrics;

    @Inject
    SpansSeen spans;

    private RoundCalls.Seat seat;

    @BeforeEach
    void openARound() {
        Places.publish();
        String round = newcastle.planned("Topic " + UUID.randomUUID());
        seat = newcastle.invite(round, "vcse");
        newcastle.step(round, "opening").then().statusCode(200);
        spans.forget();
    }

    @Test
    void neitherAnswersNorLogNorTracesNorMetricsHoldTheSecretOfALink() throws IOException {
        Map<String, String> told = new TreeMap<>();
        try (LogSeen log = LogSeen.open()) {
            for (String link : GETS) {
                told.put("GET " + link, answer("GET", link, ""));
            }
            for (String method : List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND")) {
                for (String link :
                        List.of(GETS.get(0), GETS.get(2), "/organise/{id}/{secret}", "/v1/ratings/{id}/{secret}")) {
                    told.put(method + " " + link, answer(method, link, ""));
                }
            }
            told.put("POST xml", answer("POST", "/rate/{id}/elements/{secret}", "Content-Type: text/xml\r\n"));
            told.put("GET as PDF", answer("GET", "/rate/{id}/{secret}/x", "Accept: application/pdf\r\n"));
            told.put("PUT xml", answer("PUT", "/v1/ratings/{id}/answers/{secret}", "Content-Type: text/xml\r\n"));
            told.put("log", String.join("\n", log.all()));
        }
        get("/v1/rounds?limit=1");
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> spans.all().stream()
                .anyMatch(span -> span.contains("/v1/rounds")));
        told.put("traces", String.join("\n", spans.all()));
        told.put("metrics", meters());

        assertThat(told.entrySet().stream()
                        .filter(each -> each.getValue().contains(middle()))
                        .map(each -> each.getKey() + " told " + excerpt(each.getValue())))
                .isEmpty();
        assertThat(told.get("log")).isNotEmpty();
        assertThat(told.get("metrics")).contains("/v1/rounds");
    }

    @Test
    void aLinkWithSomethingBehindItLeadsToTheNoticeAndTheLinkItselfStillIn() throws IOException {
        assertThat(answer("GET", "/rate/{id}/{secret}/x", "")).contains("404").contains("This link does not work");
        assertThat(answer("POST", "/rate/{id}/{secret}", "")).contains("404").contains("This link does not work");
        assertThat(answer("GET", "/rate/{id}/{secret}", "")).startsWith("HTTP/1.1 303");
        assertThat(answer("GET", "/rate/{id}/{secret}/", "")).startsWith("HTTP/1.1 303");
        assertThat(answer("GET", "/v1/ratings/{id}/{secret}", ""))
                .contains("404")
                .contains("problem+json");
    }

    /** What cannot be the secret by chance, and is in it whatever stands before or behind. */
    private String middle() {
        return seat.secret().substring(4, 36);
    }

    private String excerpt(String text) {
        int at = text.indexOf(middle());
        return text.substring(Math.max(0, at - 160), at).replace('\n', ' ');
    }

    private String meters() {
        return metrics.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining("\n"));
    }

    private String get(String path) throws IOException {
        return answer("GET", path, "");
    }

    /** The answer byte by byte but for the cookie, to a request that no client has tidied up. */
    private String answer(String method, String link, String headers) throws IOException {
        String path = link.replace("{id}", seat.invitationId()).replace("{secret}", seat.secret());
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                                    + "Connection: close\r\nContent-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Stream.of(answer.split("\r\n"))
                    .filter(line -> !line.toLowerCase().startsWith("set-cookie:"))
                    .collect(Collectors.joining("\n"));
        }
    }
}
