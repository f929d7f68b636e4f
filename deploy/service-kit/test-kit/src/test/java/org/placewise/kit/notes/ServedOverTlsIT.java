package org.placewise.kit.notes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

/** Where the operator says that all callers come by TLS. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(ServedOverTlsIT.Settings.class)
class ServedOverTlsIT {

    public static class Settings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("placewise.served-over-tls", "true");
        }
    }

    @Test
    void callersAreToStayWithTlsAndAreLedNowhereElse() {
        given().header("Authorization", Tokens.bearer("assessor"))
                .header("Host", "evil.example")
                .post("/v1/notes/moved")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/notes/a?b=c"))
                .header("Set-Cookie", containsString("Secure"))
                .header("Strict-Transport-Security", containsString("max-age="));
    }
}
