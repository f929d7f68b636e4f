package org.placewise.suite.running;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.placewise.local.RoleTokens;
import org.placewise.local.SuiteService;
import org.placewise.suite.http.Api;

/** Areas and instruments, which travel to the other services as events when a suite is new. */
public final class ReferenceData {

    private ReferenceData() {}

    /** Waits until every service that needs an area or an instrument has it. */
    public static void awaitArrival(RunningSuite suite) {
        Api indicator = suite.api(SuiteService.INDICATOR, "reader");
        Api reporting = suite.api(SuiteService.REPORTING, "reader");
        await("areas reach the reporting service")
                .atMost(RunningSuite.PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    int all = indicator
                            .get("/v1/areas?limit=1000")
                            .expect(200)
                            .json()
                            .path("items")
                            .size();
                    return all > 0
                            && reporting
                                            .get("/v1/places?limit=1000")
                                            .expect(200)
                                            .json()
                                            .path("items")
                                            .size()
                                    == all;
                });
        for (SuiteService service : List.of(SuiteService.ASSESSMENT, SuiteService.PARTNERSHIP)) {
            await("areas reach " + service.component())
                    .atMost(RunningSuite.PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> Tables.count(suite, service, "known_place")
                            >= Tables.count(suite, SuiteService.REPORTING, "place"));
        }
        int instruments = suite.api(SuiteService.ASSESSMENT, "reader")
                .get("/v1/instruments?limit=1000")
                .expect(200)
                .json()
                .path("items")
                .size();
        await("instruments reach the reporting service")
                .atMost(RunningSuite.PATIENCE)
                .until(() ->
                        instruments > 0 && Tables.count(suite, SuiteService.REPORTING, "instrument") >= instruments);
    }

    /** Codes of all upper-tier and unitary councils in use, by name. */
    public static List<String> councils(RunningSuite suite) {
        Api reporting = suite.api(SuiteService.REPORTING, "reader");
        return List.of("county", "unitary", "metropolitan-district", "london-borough").stream()
                .map(type -> reporting
                        .get("/v1/places?limit=1000&areaType=" + type)
                        .expect(200)
                        .json()
                        .path("items"))
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .map(ReferenceData::gssCode)
                .filter(code -> !code.equals(RoleTokens.ENGLAND))
                .toList();
    }

    private static String gssCode(JsonNode place) {
        return place.path("gssCode").asText();
    }
}
