package org.placewise.suite.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.local.SuiteService;
import org.placewise.suite.running.RunningSuite;
import org.placewise.suite.running.SharedSuite;
import org.placewise.suite.running.Tables;

/** What the role that a service works with cannot do, and what is found when its owner does it. */
class HistoriesIT {

    private static final String NOT_ALLOWED = "42501";

    private static RunningSuite suite;

    @BeforeAll
    static void start() {
        suite = SharedSuite.get();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNERSHIP, history, by",
        "PARTNERSHIP, kit_journal, row_id",
        "ASSESSMENT, instrument_mapping, reason",
        "ASSESSMENT, action_proposal, cause",
        "ASSESSMENT, kit_journal, row_id",
        "INDICATOR, kit_journal, row_id"
    })
    void aServiceOnlyAddsToItsHistories(SuiteService service, String table, String column) {
        for (String statement : List.of(
                "UPDATE " + table + " SET " + column + " = 'x'",
                "DELETE FROM " + table,
                "TRUNCATE " + table,
                "ALTER TABLE " + table + " DISABLE TRIGGER USER")) {
            refused(() -> execute(asService(service, service), statement));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServiceReachesNoOtherDatabaseAndDefinesNothing(SuiteService service) {
        for (SuiteService other : SuiteService.values()) {
            if (other != service) {
                refused(() -> asService(service, other).close());
            }
        }
        refused(() -> execute(asService(service, service), "CREATE TABLE t (v text)"));
        refused(() -> execute(asService(service, service), "DELETE FROM flyway_schema_history"));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheServicesRecordedIsIntact(SuiteService service) {
        JsonNode verification = verify(service);
        assertThat(verification.path("intact").asBoolean())
                .as(verification.toString())
                .isTrue();
    }

    @Test
    void thereIsSomethingToVerify() {
        assertThat(history(SuiteService.PARTNERSHIP, "history").path("rows").asLong())
                .isPositive();
        assertThat(history(SuiteService.ASSESSMENT, "assessment").path("rows").asLong())
                .isPositive();
        assertThat(history(SuiteService.INDICATOR, "release").path("rows").asLong())
                .isPositive();
    }

    @Test
    void aRewrittenRowIsFoundAndNamed() throws SQLException {
        String row = Tables.texts(
                        suite,
                        SuiteService.PARTNERSHIP,
                        "SELECT kind || '/' || record_id FROM history WHERE chain_position = 1 ORDER BY id DESC LIMIT 1")
                .getFirst();
        String where = " WHERE kind || '/' || record_id = '" + row + "' AND chain_position = 1";
        behindTheTriggers("UPDATE history SET by = by || ' (not me)'" + where);
        JsonNode found = history(SuiteService.PARTNERSHIP, "history");
        behindTheTriggers("UPDATE history SET by = replace(by, ' (not me)', '')" + where);
        assertThat(found.path("intact").asBoolean()).isFalse();
        assertThat(found.path("firstFault").path("finding").asText()).isEqualTo("rewritten");
        assertThat(found.path("firstFault").path("record").asText()).isEqualTo(row);
        assertThat(found.path("firstFault").path("position").asLong()).isEqualTo(1);
        assertThat(history(SuiteService.PARTNERSHIP, "history").path("intact").asBoolean())
                .isTrue();
    }

    private static JsonNode verify(SuiteService service) {
        return suite.api(service, "administrator")
                .get("/v1/history-verification")
                .expect(200)
                .json();
    }

    private static JsonNode history(SuiteService service, String name) {
        return StreamSupport.stream(verify(service).path("histories").spliterator(), false)
                .filter(history -> history.path("history").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void behindTheTriggers(String statement) throws SQLException {
        try (Connection owner = suite.database(SuiteService.PARTNERSHIP)) {
            owner.setAutoCommit(false);
            try (Statement statements = owner.createStatement()) {
                statements.execute("ALTER TABLE history DISABLE TRIGGER USER");
                assertThat(statements.executeUpdate(statement)).isEqualTo(1);
                statements.execute("ALTER TABLE history ENABLE TRIGGER USER");
            }
            owner.commit();
        }
    }

    /** With what the process of {@code service} was given. */
    private static Connection asService(SuiteService service, SuiteService database) throws SQLException {
        Map<String, String> environment = suite.component(service).plan().environment();
        return DriverManager.getConnection(
                suite.local().jdbcUrl(database),
                environment.get("QUARKUS_DATASOURCE_USERNAME"),
                environment.get("QUARKUS_DATASOURCE_PASSWORD"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(SQLException.class).satisfies(refusal -> assertThat(
                        ((SQLException) refusal).getSQLState())
                .isEqualTo(NOT_ALLOWED));
    }
}
