package org.placewise.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;

/**
 * Has the service close the connection of each request of the tests' client when it has answered. The client opens one for every
 * request and would leave them all to the garbage collector, and a service keeps a bounded number for one client.
 */
public class ClosedConnections implements QuarkusTestBeforeEachCallback {

    private static final Filter CLOSING = (request, response, next) -> {
        request.header("Connection", "close");
        return next.next(request, response);
    };

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.replaceFiltersWith(CLOSING);
    }
}
