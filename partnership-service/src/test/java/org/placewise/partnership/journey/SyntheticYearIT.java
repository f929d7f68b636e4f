package org.placewise.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.TestClock;

/**
 * Twelve meetings, forty objectives, two hundred actions and two re-organisations, recorded day by day through the API: every
 * sign equals the table that was computed by hand, as of four days.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SyntheticYearIT {

    private static final String TABLE = "/synthetic-year.csv";

    @Inject
    TestClock clock;

    @BeforeEach
    void areas() {
        Areas.arePublished();
        Areas.isPublished(SyntheticYear.DISTRICT);
    }

    @AfterEach
    void runAgain() {
        clock.reset();
    }

    @Test
    void everySignIsThatOfTheTableAsOfFourDays() throws IOException {
        SyntheticYear year = new SyntheticYear(clock);
        String board = year.record();
        List<String[]> rows = rows();
        String[] days = rows.removeFirst();
        Awaitility.await("figures of the year").atMost(Duration.ofSeconds(30)).until(() -> "some-moved-against"
                .equals(signs(board, days[4]).getString("impact.finding")));

        List<String> table = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (int day = 1; day < days.length; day++) {
            JsonPath signs = signs(board, days[day]);
            for (String[] row : rows) {
                table.add(days[day] + " " + row[0] + " = " + row[day]);
                read.add(days[day] + " " + row[0] + " = " + value(signs, row[0]));
            }
        }

        assertThat(rows).hasSizeGreaterThan(70);
        assertThat(read).containsExactlyElementsOf(table);
    }

    private static JsonPath signs(String board, String day) {
        return SyntheticYear.OFFICER
                .get("/v1/boards/" + board + "/signs?asOf=" + day)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String value(JsonPath signs, String what) {
        int counts = what.indexOf(".counts.");
        int sectors = what.indexOf(".sectors.");
        if (sectors > 0) {
            Map<String, Object> sector =
                    entry(signs, what.substring(0, sectors) + ".sectors", "sector", what.substring(sectors + 9));
            return sector.get("present") + "/" + sector.get("expected");
        }
        if (counts > 0 && !what.startsWith("clarity") && !what.startsWith("ownership")) {
            return String.valueOf(
                    entry(signs, what.substring(0, counts) + ".counts", "what", what.substring(counts + 8))
                            .get("number"));
        }
        if (what.endsWith("herfindahl") || what.endsWith("gini")) {
            return new BigDecimal(signs.getString(what))
                    .setScale(6, RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
        return signs.getString(what);
    }

    private static Map<String, Object> entry(JsonPath signs, String list, String key, String value) {
        return signs.<Map<String, Object>>getList(list).stream()
                .filter(entry -> value.equals(entry.get(key)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(list + " has no " + value));
    }

    private static List<String[]> rows() throws IOException {
        try (var stream = Objects.requireNonNull(SyntheticYearIT.class.getResourceAsStream(TABLE))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ArrayList<>(Arrays.stream(text.split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .toList());
        }
    }
}
