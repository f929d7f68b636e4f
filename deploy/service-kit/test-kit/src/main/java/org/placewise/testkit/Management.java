package org.placewise.testkit;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** The management port of the service under test: health, metrics and API description. */
public final class Management {

    private Management() {}

    /** A request to the management port; use it as {@code RestAssured.given()} for the public one. */
    public static RequestSpecification given() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return RestAssured.given().port(port);
    }

    /** The API description that the service serves. */
    public static String openApiJson() {
        return given().accept("application/json")
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
