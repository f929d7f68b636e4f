package org.placewise.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.placewise.local.LocalSuite;
import org.placewise.local.SuiteService;

/** Those in whose name the demo is loaded: each has the one role and the one place that its part needs. */
final class Callers {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(30);

    private final LocalSuite suite;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();

    Callers(LocalSuite suite, ObjectMapper json) {
        this.suite = suite;
        this.json = json;
    }

    Api as(String subject, String role, String place, SuiteService service) {
        String token = suite.tokens().issue(subject, List.of(role), List.of(place), LONG_ENOUGH);
        return new Api(http, json, suite.address(service), "Bearer " + token);
    }

    /** A rater, who has no token but the secret of an invitation. */
    Api invited(String secret) {
        return new Api(http, json, suite.address(SuiteService.ASSESSMENT), "Invitation " + secret);
    }
}
