package org.placewise.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.ConnectionConfig;

/**
 * Has the tests' client close its connections when it has an answer. It opens one for every request and would leave them all to
 * the garbage collector, and a service keeps a bounded number for one client.
 */
public class ClosedConnections implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        RestAssured.config = RestAssured.config()
                .connectionConfig(ConnectionConfig.connectionConfig().closeIdleConnectionsAfterEachResponse());
    }
}
