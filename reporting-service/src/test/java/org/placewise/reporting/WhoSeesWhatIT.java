package org.placewise.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.reporting.Reader.dashboardOnce;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;

/** Dashboards, pages and feeds tell the public posts and organisations, readers names, officers of the place who reported. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class WhoSeesWhatIT {

    private static final String PLACE = "E08000971";
    private static final String ELSEWHERE = "E08000972";
    private static final String CHAIR = "Ada Chair";
    private static final String FORMER = "Former Member";
    private static final String STRANGER = "Somebody Else";
    private static final String REPORTER = "officer@council.example";

    private UUID board = UUID.randomUUID();
    private UUID owned = UUID.randomUUID();
    private UUID carried = UUID.randomUUID();

    @BeforeEach
    void publish() {
        ExampleEvent.district(PLACE).publish();
        ExampleEvent.district(ELSEWHERE).publish();
        ExampleEvent.partnership("board.recorded", PLACE, board, board)
                .with(data -> {
                    ArrayNode members = data.withArray("members");
                    members.removeAll();
                    member(members, CHAIR, "Director of public health");
                    member(members, FORMER, "Chair of old")
                            .put("from", "2001-01-01")
                            .put("until", "2004-12-31");
                })
                .publish();
        ExampleEvent.partnership("objective.recorded", PLACE, board, owned)
                .with(data -> data.putObject("owner").put("name", CHAIR).put("organisation", "Example Council"))
                .publish();
        ExampleEvent.partnership("action.recorded", PLACE, board, carried)
                .with(data -> {
                    data.put("objectiveId", owned.toString())
                            .put("owner", STRANGER)
                            .put("organisation", "Example Homes");
                    data.withArray("progress")
                            .removeAll()
                            .addObject()
                            .put("notedAt", "2026-11-02T11:05:00Z")
                            .put("note", "Begun.")
                            .put("by", REPORTER);
                })
                .publish();
        dashboardOnce(
                PLACE,
                seen -> seen.getList("boards.boardId").contains(board.toString())
                        && seen.getList("objectives.objectiveId").contains(owned.toString())
                        && seen.getList("actions.actionId").contains(carried.toString()));
    }

    @Test
    void theDashboardTellsThePublicPostsAndOrganisationsAndNoNames() {
        String seen = dashboard(everybody());
        JsonPath json = JsonPath.from(seen);

        assertThat(seen).doesNotContain(CHAIR, FORMER, STRANGER, REPORTER);
        assertThat(json.getString(objective() + "owner.name")).isEqualTo("Director of public health");
        assertThat(json.getString(objective() + "owner.organisation")).isEqualTo("Example Council");
        assertThat(json.getString(action() + "owner")).isNull();
        assertThat(json.getBoolean(action() + "ownerNamed")).isTrue();
        assertThat(json.getString(action() + "organisation")).isEqualTo("Example Homes");
    }

    @Test
    void theDashboardTellsReadersNamesAndOfficersOfThePlaceWhoReported() {
        for (RequestSpecification reader :
                List.of(bearer("reader", PLACE), bearer("assessor", PLACE), bearer("board-officer", ELSEWHERE))) {
            assertThat(dashboard(reader)).contains(CHAIR, STRANGER).doesNotContain(FORMER, REPORTER);
        }
        assertThat(dashboard(bearer("board-officer", PLACE))).contains(CHAIR, STRANGER, FORMER, REPORTER);
        assertThat(dashboard(bearer("administrator"))).contains(CHAIR, STRANGER, FORMER, REPORTER);
    }

    @Test
    void pagesTellThePublicThePostOfWhoAnswersAndThatSomebodyIsNamed() {
        String place = page(everybody(), "/places/" + PLACE);
        String promise = page(everybody(), "/places/" + PLACE + "/objectives/" + owned);
        String signs = page(everybody(), "/places/" + PLACE + "/boards/" + board);

        assertThat(place + promise + signs).doesNotContain(CHAIR, FORMER, STRANGER, REPORTER);
        assertThat(Jsoup.parse(promise).text())
                .contains("Director of public health, Example Council")
                .contains("Named owner, Example Homes");
        assertThat(place).contains("Chair of old");
        assertThat(page(bearer("reader"), "/places/" + PLACE)).contains(CHAIR, STRANGER);
    }

    @Test
    void feedsTellThePublicPostsReadersNamesAndAdministratorsWhoReported() {
        assertThat(column(everybody(), "members", "name")).containsOnly("");
        assertThat(column(everybody(), "members", "role")).contains("Director of public health", "Chair of old");
        assertThat(column(bearer("reader"), "members", "name")).contains(CHAIR).doesNotContain(FORMER);
        assertThat(column(everybody(), "objectives", "ownerName")).containsExactly("Director of public health");
        assertThat(column(bearer("reader"), "objectives", "ownerName")).containsExactly(CHAIR);
        assertThat(column(everybody(), "actions", "owner")).containsExactly("");
        assertThat(column(bearer("reader"), "actions", "owner")).containsExactly(STRANGER);
        assertThat(column(bearer("board-officer", PLACE), "actions", "latestReportBy"))
                .containsExactly("");
        assertThat(column(bearer("administrator"), "actions", "latestReportBy")).containsExactly(REPORTER);
    }

    private String objective() {
        return "objectives.find { it.objectiveId == '" + owned + "' }.";
    }

    private String action() {
        return "actions.find { it.actionId == '" + carried + "' }.";
    }

    private List<String> column(RequestSpecification caller, String feed, String column) {
        String csv = page(caller, "/v1/feeds/" + feed + ".csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream()
                    .filter(row -> row.getField("boardId").equals(board.toString()))
                    .map(row -> row.getField(column))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ObjectNode member(ArrayNode members, String name, String role) {
        return members.addObject()
                .put("memberId", UUID.randomUUID().toString())
                .put("name", name)
                .put("role", role)
                .put("organisation", "Example Council")
                .putNull("odsCode")
                .put("sector", "local-authority")
                .putNull("seat")
                .putNull("from")
                .putNull("until")
                .putNull("substituteFor");
    }

    private static String dashboard(RequestSpecification caller) {
        return page(caller, "/v1/places/" + PLACE + "/dashboard");
    }

    private static String page(RequestSpecification caller, String path) {
        return given().spec(caller).get(path).then().statusCode(200).extract().asString();
    }

    private static RequestSpecification bearer(String role, String... places) {
        return given().header("Authorization", Tokens.bearer(role, places));
    }

    private static RequestSpecification everybody() {
        return given().header(
                        "Authorization",
                        "Bearer " + Tokens.token("somebody", List.of(), List.of(PLACE), Duration.ofHours(1)));
    }
}
