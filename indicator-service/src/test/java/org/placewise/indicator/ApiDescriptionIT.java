package org.placewise.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.indicator.area.AreaDefined;
import org.placewise.indicator.deprivation.DeprivationProfile;
import org.placewise.indicator.series.SeriesDocument;
import org.placewise.indicator.series.SeriesEvents;
import org.placewise.testkit.ContractChecks;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Management;
import org.placewise.testkit.OpenApiSnapshot;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApiDescriptionIT {

    private static final String AREA_DEFINED = "org.placewise.indicator.area.defined.v1";
    private static final String SERIES_PUBLISHED = "org.placewise.indicator.series.published.v1";
    private static final String SERIES_REVISED = "org.placewise.indicator.series.revised.v1";
    private static final String SERIES_WITHDRAWN = "org.placewise.indicator.series.withdrawn.v1";
    private static final String INEQUALITY_MEASURED = "org.placewise.indicator.inequality.measured.v1";
    private static final String INEQUALITY_WITHDRAWN = "org.placewise.indicator.inequality.withdrawn.v1";
    private static final String PROFILE_PUBLISHED = "org.placewise.indicator.deprivation-profile.published.v1";

    @Inject
    ObjectMapper json;

    @Test
    void isTheCommittedOne() {
        OpenApiSnapshot.assertUnchanged("indicator-service");
    }

    @Test
    void showsEveryOperationWithASummaryAndAnExample() throws IOException {
        JsonNode paths = json.readTree(Management.openApiJson()).get("paths");
        List<String> operations = new ArrayList<>();
        paths.properties().stream()
                .filter(path -> isOurs(path.getKey()))
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    operations.add(name);
                    assertThat(operation.getValue().path("summary").asText())
                            .as(name)
                            .isNotBlank();
                    assertThat(operation.getValue().findValue("examples"))
                            .as(name)
                            .satisfies(examples -> assertThat(examples != null || saysNothing(operation.getKey()))
                                    .isTrue());
                }));
        assertThat(operations)
                .contains(
                        "get /v1/areas",
                        "get /v1/areas/{gssCode}",
                        "get /v1/areas/{gssCode}/deprivation-profile",
                        "get /v1/areas/{gssCode}/profile",
                        "get /v1/explain/{id}",
                        "get /v1/exports/{dataset}",
                        "get /v1/exports/{dataset}/manifest",
                        "get /v1/indicators/{id}/inequality-measures",
                        "get /v1/indicators/{id}/values",
                        "get /v1/series",
                        "get /v1/areas/{gssCode}/statistical-neighbours",
                        "post /v1/statistical-neighbours",
                        "get /v1/area-lookups",
                        "post /v1/area-lookups",
                        "get /v1/area-lookups/{id}",
                        "get /v1/local-places",
                        "post /v1/local-places",
                        "get /v1/local-places/{gssCode}",
                        "put /v1/local-places/{gssCode}",
                        "delete /v1/local-places/{gssCode}",
                        "get /v1/releases",
                        "post /v1/releases",
                        "get /v1/releases/{id}",
                        "get /v1/releases/{id}/progress",
                        "get /v1/releases/{id}/faults",
                        "get /v1/releases/{id}/changes",
                        "post /v1/releases/{id}/approvals",
                        "post /v1/releases/{id}/withdrawals",
                        "post /v1/releases/{id}/purges",
                        "get /v1/release-templates/tidy-csv");
    }

    private static boolean isOurs(String path) {
        return List.of(
                        "areas",
                        "area-lookups",
                        "local-places",
                        "statistical-neighbours",
                        "release",
                        "indicators/{id}/",
                        "explain",
                        "exports",
                        "series")
                .stream()
                .anyMatch(resource -> path.startsWith("/v1/" + resource));
    }

    /** A removal has neither a body nor an answer that could be shown. */
    private static boolean saysNothing(String method) {
        return method.equals("delete");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                AREA_DEFINED,
                PROFILE_PUBLISHED,
                SERIES_PUBLISHED,
                SERIES_REVISED,
                SERIES_WITHDRAWN,
                INEQUALITY_MEASURED,
                INEQUALITY_WITHDRAWN
            })
    void publishesAnExampleOfEachEventThatKeepsItsContract(String type) {
        ContractChecks.assertKeepsContract(ContractChecks.example(type));
    }

    /** The examples are what this service would write: read and written again they stay the same. */
    @Test
    void publishesExamplesThatItCouldHaveWrittenItself() throws IOException {
        assertStaysTheSame(AREA_DEFINED, AreaDefined.class);
        assertStaysTheSame(PROFILE_PUBLISHED, DeprivationProfile.class);
        assertStaysTheSame(SERIES_PUBLISHED, SeriesDocument.class);
        assertStaysTheSame(SERIES_REVISED, SeriesDocument.class);
        assertStaysTheSame(SERIES_WITHDRAWN, SeriesEvents.Withdrawn.class);
        assertStaysTheSame(INEQUALITY_WITHDRAWN, SeriesEvents.Withdrawn.class);
    }

    private void assertStaysTheSame(String type, Class<?> data) throws IOException {
        JsonNode example = ContractChecks.data(ContractChecks.example(type));
        Object read = json.readValue(example.toString(), data);
        assertThat(new ObjectMapper().readTree(json.writeValueAsString(read))).isEqualTo(example);
    }
}
