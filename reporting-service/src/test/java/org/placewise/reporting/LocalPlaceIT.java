package org.placewise.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;
import static org.placewise.reporting.Reader.reader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.testkit.Infrastructure;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class LocalPlaceIT {

    private static final String OWNER = "E08000801";

    @Inject
    PlaceHierarchy places;

    @Test
    void aLocalPlaceHasADashboardWithItsDeprivationProfile() {
        place("L00000801");
        ExampleEvent.profile()
                .with(data -> data.put("gssCode", "L00000801").put("areaType", "local-place"))
                .about("L00000801/iod2025", "L00000801")
                .publish();

        JsonPath seen = dashboardOnce(
                "L00000801", dashboard -> !dashboard.getList("deprivation").isEmpty());

        assertThat(seen.getString("place.level")).isEqualTo("neighbourhood");
        assertThat(seen.getList("place.ancestors.gssCode")).contains(OWNER);
        assertThat(reader().accept("text/html").get("/places/L00000801").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWithdrawnProfileIsGone() {
        place("L00000802");
        ExampleEvent.profile()
                .with(data -> data.put("gssCode", "L00000802").put("areaType", "local-place"))
                .about("L00000802/iod2025", "L00000802")
                .publish();
        dashboardOnce(
                "L00000802", dashboard -> !dashboard.getList("deprivation").isEmpty());

        ExampleEvent.profileWithdrawn()
                .with(data -> data.put("gssCode", "L00000802").put("index", "iod2025"))
                .about("L00000802/iod2025", "L00000802")
                .version(2)
                .publish();

        dashboardOnce("L00000802", dashboard -> dashboard.getList("deprivation").isEmpty());
    }

    @Test
    void aWithdrawnPlaceStaysWithItsLastDay() {
        place("L00000803");

        ExampleEvent.localPlace("withdrawn")
                .with(data -> data.put("gssCode", "L00000803"))
                .about("L00000803", "L00000803")
                .version(2)
                .publish();

        dashboardOnce("L00000803", dashboard -> "2026-11-20".equals(dashboard.getString("place.validTo")));
    }

    @Test
    void theReachOfACallerFollowsThePlaceDimension() {
        place("L00000804");

        assertThat(places.isWithin("L00000804", Set.of(OWNER))).isTrue();
        assertThat(places.isWithin("L00000804", Set.of("E08000802"))).isFalse();
        assertThat(places.find("L00000804").orElseThrow().areaType()).isEqualTo("local-place");
    }

    private static void place(String code) {
        ExampleEvent.district(OWNER).publish();
        ExampleEvent.localPlace("defined")
                .with(data -> {
                    data.put("gssCode", code).put("ownerGssCode", OWNER);
                    data.putArray("parents").addObject().put("gssCode", OWNER).put("whole", true);
                })
                .about(code, code)
                .version(1)
                .publish();
        dashboardOnce(code, seen -> seen.getList("place.ancestors.gssCode").contains(OWNER));
    }
}
