package org.placewise.indicator.release;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

/** Where everybody may read, and nobody publishes alone. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
@TestProfile(OpenReadingAndApprovalIT.Settings.class)
class OpenReadingAndApprovalIT extends ReleaseSightings {

    /** The settings of a public site. */
    public static final class Settings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("placewise.public-reading", "true", "placewise.releases.approval-by-another", "true");
        }
    }

    @Override
    boolean open() {
        return true;
    }

    @Test
    void nobodyApprovesTheirOwnUpload() {
        byte[] file = "indicatorId,areaCode,period,value\n93553,E06000010,1949,1\n".getBytes(StandardCharsets.UTF_8);
        ReleaseApi.upload(file, "text/csv", "publication", "on-success")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("approval-by-another-needed"))
                .body("errors.pointer", hasItem("query/publication"));
        String id = ReleaseApi.settle(file, "text/csv").path("id");
        ReleaseApi.read("/v1/releases/" + id)
                .then()
                .body("state", equalTo("draft"))
                .body("publication", equalTo("on-approval"))
                .body("receivedBy", equalTo("test-indicator-publisher"));
        ReleaseApi.post("/v1/releases/" + id + "/approvals", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("approval-by-another-needed"));
        given().header("Authorization", Tokens.bearer("administrator", Tokens.ENGLAND))
                .contentType("application/json")
                .body(Map.of())
                .post("/v1/releases/" + id + "/approvals")
                .then()
                .statusCode(200)
                .body("approvedBy", equalTo("test-administrator"));
        ReleaseApi.await(id, "published");
    }
}
