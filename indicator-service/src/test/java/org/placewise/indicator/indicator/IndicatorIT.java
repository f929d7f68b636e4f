package org.placewise.indicator.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IndicatorIT {

    private static final Map<String, Object> TERMS = Map.of(
            "name", "Adults who volunteer",
            "definition", "People of 16 and over who volunteered in the last month, of those asked",
            "unit", "%",
            "valueType", "proportion",
            "multiplier", 100,
            "polarity", "high-is-good",
            "periodType", "financial",
            "benchmarkMethod", "confidence-intervals-95",
            "causalStage", "psychosocial-factors",
            "frameworkTags", List.of("marmot"));

    @Inject
    Indicators indicators;

    @Inject
    LoadReferenceIndicators loadReference;

    @Test
    void answersABundledIndicatorWithAnEntityTag() {
        Response mortality = read("/v1/indicators/108");
        mortality
                .then()
                .statusCode(200)
                .body("valueType", equalTo("directly-standardised-rate"))
                .body("benchmarkMethod", equalTo("confidence-intervals-95"))
                .body("frameworkTags", hasItems("phof", "marmot"))
                .body("definitionVersion", equalTo(1));
        given().header("Authorization", Tokens.bearer("reader"))
                .header("If-None-Match", mortality.getHeader("ETag"))
                .get("/v1/indicators/108")
                .then()
                .statusCode(304);
        read("/v1/indicators/none-such").then().statusCode(404);
    }

    @Test
    void listsIndicatorsByStageTagTypeAndName() {
        read("/v1/indicators?stage=behaviours&tag=core20plus5&valueType=proportion&q=smokers")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of("93085")));
        read("/v1/indicators?stage=wider-determinants")
                .then()
                .body("items.causalStage", everyItem(equalTo("wider-determinants")));
        read("/v1/indicators?stage=luck&valueType=guess")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("query/stage", "query/valueType"));
    }

    @Test
    void definesAnIndicatorOnce() {
        Response defined = put("/v1/indicators/volunteers", null, "*", TERMS);
        defined.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", org.hamcrest.Matchers.endsWith("/v1/indicators/volunteers"))
                .body("definitionVersion", equalTo(1))
                .body("frameworkTags", equalTo(List.of("marmot")));
        put("/v1/indicators/volunteers", null, "*", TERMS).then().statusCode(412);
    }

    @Test
    void raisesTheDefinitionVersionOnlyWhenFiguresBecomeOtherFigures() {
        put("/v1/indicators/revised", null, "*", TERMS).then().statusCode(201);
        put("/v1/indicators/revised", "\"1\"", null, with("name", "Adults who volunteer monthly"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("definitionVersion", equalTo(1));
        put("/v1/indicators/revised", "\"2\"", null, with("valueType", "score"))
                .then()
                .header("ETag", "\"3\"")
                .body("definitionVersion", equalTo(2));
        put("/v1/indicators/revised", "\"3\"", null, with("valueType", "score"))
                .then()
                .header("ETag", "\"3\"");
    }

    @Test
    void wantsToKnowWhichVersionIsRevised() {
        put("/v1/indicators/108", null, null, TERMS).then().statusCode(428);
        put("/v1/indicators/108", "\"99\"", null, TERMS).then().statusCode(412);
        put("/v1/indicators/nothing-yet", "\"1\"", null, TERMS).then().statusCode(412);
    }

    @Test
    void namesEverythingThatIsWrongWithADefinition() {
        put("/v1/indicators/Not An Id", null, "*", TERMS).then().statusCode(422);
        put("/v1/indicators/wrong", null, "*", Map.of("name", " ", "multiplier", -1))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/multiplier", "/unit", "/valueType", "/polarity"));
        put("/v1/indicators/wrong", null, "*", with("polarity", "upwards"))
                .then()
                .statusCode(400);
    }

    @Test
    void letsOnlyAPublisherForAllOfEnglandDefine() {
        for (String token : List.of(
                Tokens.bearer("reader", Tokens.ENGLAND),
                Tokens.bearer("indicator-publisher", "E08000021"),
                Tokens.bearer("assessor", Tokens.ENGLAND))) {
            request(token)
                    .header("If-None-Match", "*")
                    .body(TERMS)
                    .put("/v1/indicators/no")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void leavesARevisedIndicatorAloneWhenANewerEditionIsLoaded() {
        Response before = read("/v1/indicators/383");
        put("/v1/indicators/383", before.getHeader("ETag"), null, TERMS).then().statusCode(200);
        List<Indicator> bundled = ReferenceIndicators.indicators();
        assertThat(loadReference.load(ReferenceIndicators.edition(), bundled)).isFalse();
        assertThat(loadReference.load(ReferenceIndicators.edition() + 1, bundled))
                .isTrue();
        assertThat(indicators.find("383").orElseThrow().name()).isEqualTo("Adults who volunteer");
        assertThat(indicators.find("352").orElseThrow().version()).isEqualTo(2);
    }

    private static Map<String, Object> with(String member, Object value) {
        Map<String, Object> terms = new java.util.HashMap<>(TERMS);
        terms.put(member, value);
        return terms;
    }

    private static Response read(String path) {
        return given().header("Authorization", Tokens.bearer("reader")).get(path);
    }

    private static Response put(String path, String ifMatch, String ifNoneMatch, Object body) {
        RequestSpecification request = request(Tokens.bearer("indicator-publisher", Tokens.ENGLAND));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return request.body(body).put(path);
    }

    private static RequestSpecification request(String token) {
        return given().header("Authorization", token).contentType("application/json");
    }
}
