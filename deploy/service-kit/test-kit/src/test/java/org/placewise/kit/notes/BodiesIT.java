package org.placewise.kit.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Management;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class BodiesIT {

    private static final int MORE_THAN_WORKERS = 40;

    @Test
    void bodiesThatDoNotArriveHoldNoWorkerAndEndWithTheirConnection() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int number = 0; number < MORE_THAN_WORKERS; number++) {
            slow.add(half(Tokens.bearer("assessor")));
        }
        long begin = System.nanoTime();
        Management.given().get("/q/health/live").then().statusCode(200);
        given().header("Authorization", Tokens.bearer("reader"))
                .get("/v1/notes")
                .then()
                .statusCode(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        for (Socket socket : slow) {
            assertThat(everything(socket)).startsWith("HTTP/1.1 408").contains("\"code\":\"too-slow\"");
        }
    }

    @Test
    void whoIsRefusedIsRefusedBeforeTheBodyIsRead() throws IOException {
        try (Socket socket = half("Bearer none")) {
            assertThat(status(socket)).startsWith("HTTP/1.1 401");
        }
        try (Socket socket = half(Tokens.bearer("reader"))) {
            assertThat(status(socket)).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void aBodyAboveTheLimitIsRefusedWhetherItIsAnnouncedOrNot() {
        String large = "{\"title\":\"" + "a".repeat(1_100_000) + "\"}";
        given().header("Authorization", Tokens.bearer("assessor"))
                .contentType(ContentType.JSON)
                .body(large)
                .post("/v1/notes")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    private static Socket half(String authorization) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write(
                        ("POST /v1/notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: "
                                        + authorization + "\r\nContent-Length: 100\r\n\r\n{\"title\"")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private static String everything(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
