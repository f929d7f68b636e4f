package org.placewise.kit.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.kit.history.Histories;
import org.placewise.kit.history.HistoryVerification;
import org.placewise.kit.history.HistoryVerification.CheckedHistory;
import org.placewise.kit.history.HistoryVerification.Finding;
import org.placewise.testkit.DatabaseOwner;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Management;
import org.placewise.testkit.Tokens;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HistoryIT {

    private static final String NOT_ALLOWED = "42501";

    @Inject
    Jdbi jdbi;

    @Inject
    Histories histories;

    /** Every test finds histories whole. */
    @AfterEach
    void mend() {
        DatabaseOwner.jdbi().useTransaction(handle -> {
            handle.execute("ALTER TABLE note_change DISABLE TRIGGER USER");
            handle.execute("DELETE FROM note_change WHERE note_id NOT IN ('old', 'other')");
            handle.execute("ALTER TABLE note_change ENABLE TRIGGER USER");
            handle.execute("SELECT kit_rechain_history('note_change')");
            handle.execute("ALTER TABLE note DISABLE TRIGGER USER");
            handle.execute("DELETE FROM note");
            handle.execute("ALTER TABLE note ENABLE TRIGGER USER");
            handle.execute("INSERT INTO kit_journal (table_name, row_id)"
                    + " SELECT DISTINCT table_name, row_id FROM kit_journal WHERE table_name = 'note'");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE note_change SET text = 'x'",
                "DELETE FROM note_change",
                "TRUNCATE note_change",
                "ALTER TABLE note_change DISABLE TRIGGER USER",
                "DROP TABLE note_change",
                "UPDATE kit_history_chain SET length = 1",
                "DELETE FROM kit_history_chain",
                "INSERT INTO kit_journal (table_name, row_id) VALUES ('note', 'x')",
                "DELETE FROM kit_history",
                "SELECT kit_rechain_history('note_change')",
                "SELECT kit_redact_history('note_change', 'old', 1, '{\"text\": \"x\"}', 'law')",
                "CREATE TABLE t (v text)",
                "DELETE FROM flyway_schema_history"
            })
    void theServiceCannot(String statement) {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(statement)))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .satisfies(refusal ->
                        assertThat(((SQLException) refusal).getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE note_change SET text = 'x'",
                "DELETE FROM note_change WHERE false",
                "TRUNCATE note_change"
            })
    void theOwnerIsHeldBackByATrigger(String statement) {
        assertThatThrownBy(() -> DatabaseOwner.jdbi().useHandle(handle -> handle.execute(statement)))
                .hasMessageContaining("only added");
    }

    @Test
    void rowsThatWereThereBeforeAreChainedInTheirOrder() {
        assertThat(checked("note-change").rows()).isEqualTo(3);
        assertThat(texts("SELECT note_id || chain_position || text FROM note_change ORDER BY id"))
                .containsExactly("old1one", "other1one", "old2two");
    }

    @Test
    void whatIsAddedFromAnywhereVerifies() {
        add("A", "one");
        jdbi.useTransaction(handle -> {
            handle.execute("SET LOCAL timezone = 'Asia/Tokyo'");
            handle.execute("SET LOCAL bytea_output = 'escape'");
            handle.execute(
                    "INSERT INTO note_change (note_id, text, amount, bytes)"
                            + " SELECT 'B' || n % 7, 'row ' || n, n / 3.0, decode('00ff', 'hex') FROM generate_series(1, 500) n");
        });
        CheckedHistory checked = checked("note-change");
        assertThat(checked.intact()).isTrue();
        assertThat(checked.rows()).isEqualTo(504);
    }

    @Test
    void manyWhoAddToOneRecordAtOnceMakeOneChain() throws Exception {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            writers.invokeAll(IntStream.range(0, 16)
                    .mapToObj(writer -> (Callable<Void>) () -> {
                        add("shared", "by " + writer);
                        return null;
                    })
                    .toList());
        }
        assertThat(checked("note-change").intact()).isTrue();
        assertThat(texts("SELECT max(chain_position) FROM note_change WHERE note_id = 'shared'"))
                .containsExactly("16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE note_change SET text = 'x' WHERE note_id = 'A' AND chain_position = 2                    | rewritten | 2
            UPDATE note_change SET at = at - interval '1 day' WHERE note_id = 'A' AND chain_position = 3    | rewritten | 3
            UPDATE note_change SET chain_hash = sha256('x') WHERE note_id = 'A' AND chain_position = 3      | rewritten | 3
            UPDATE note_change SET note_id = 'B' WHERE note_id = 'A' AND chain_position = 3                 | removed   | 3
            DELETE FROM note_change WHERE note_id = 'A' AND chain_position = 1                              | removed   | 1
            DELETE FROM note_change WHERE note_id = 'A' AND chain_position = 2                              | removed   | 2
            DELETE FROM note_change WHERE note_id = 'A' AND chain_position = 3                              | removed   | 3
            DELETE FROM note_change WHERE note_id = 'A'                                                     | removed   | 1
            INSERT INTO note_change (note_id, text, chain_position, chain_hash) VALUES ('A', 'x', 4, sha256('x')) | inserted | 4
            INSERT INTO note_change (note_id, text, chain_position, chain_hash) SELECT 'A', 'x', 2, chain_hash FROM note_change WHERE note_id = 'A' AND chain_position = 2 | inserted | 2
            INSERT INTO note_change (note_id, text, chain_position, chain_hash) VALUES ('0', 'x', 1, sha256('x')) | inserted | 1
            """)
    void whatIsDoneBehindTheTriggersIsFound(String statement, String finding, long position) {
        add("A", "one");
        add("A", "two");
        add("A", "three");
        behindTheTriggers("note_change", statement);
        CheckedHistory checked = checked("note-change");
        assertThat(checked.intact()).isFalse();
        assertThat(checked.firstFault().finding().word()).isEqualTo(finding);
        assertThat(checked.firstFault().record()).isIn("A", "0");
        assertThat(checked.firstFault().position()).isEqualTo(position);
        assertThat(histories.verify().intact()).isFalse();
    }

    @Test
    void aHistoryWrittenAnewHasAnotherDigest() {
        add("A", "one");
        String before = checked("note-change").digest();
        behindTheTriggers("note_change", "UPDATE note_change SET text = 'x' WHERE note_id = 'A'");
        DatabaseOwner.jdbi().useTransaction(handle -> handle.execute("SELECT kit_rechain_history('note_change')"));
        assertThat(checked("note-change").intact()).isTrue();
        assertThat(checked("note-change").digest()).isNotEqualTo(before);
    }

    @Test
    void whatIsStruckOutByLawLeavesTheFactAndAChainThatHolds() {
        add("A", "Jo Bloggs, 12 High Street");
        add("A", "two");
        DatabaseOwner.jdbi()
                .useTransaction(
                        handle -> handle.execute(
                                "SELECT kit_redact_history('note_change', 'A', 1, '{\"text\": \"struck out\"}', 'Erasure 12/2026')"));
        assertThat(checked("note-change").intact()).isTrue();
        assertThat(texts("SELECT text FROM note_change WHERE note_id = 'A' AND chain_position = 1"))
                .containsExactly("struck out");
        assertThat(checked("redaction").rows()).isPositive();
        behindTheTriggers("note_change", "UPDATE note_change SET text = 'x' WHERE text = 'struck out'");
        assertThat(checked("note-change").firstFault().finding()).isEqualTo(Finding.REWRITTEN);
    }

    @Test
    void aColumnOfALaterVersionBreaksNoChain() {
        add("A", "one");
        DatabaseOwner.jdbi().useHandle(handle -> handle.execute("ALTER TABLE note_change ADD COLUMN later text"));
        add("A", "two");
        assertThat(checked("note-change").intact()).isTrue();
        DatabaseOwner.jdbi().useHandle(handle -> handle.execute("ALTER TABLE note_change DROP COLUMN later"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE note SET text = 'x' WHERE text = 'two'                                                       | rewritten
            DELETE FROM note WHERE text = 'two'                                                                 | removed
            INSERT INTO note SELECT gen_random_uuid(), 1, 'x', NULL, changed_xid, changed_seq, now() FROM note  | inserted
            """)
    void aRecordThatDoesNotSayWhatItsHistorySaysIsFound(String statement, String finding) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute("INSERT INTO note (id, version, text) VALUES (?, 1, 'draft')", id));
        jdbi.useHandle(handle -> handle.execute("UPDATE note SET text = 'one', version = 2 WHERE id = ?", id));
        jdbi.useHandle(handle -> handle.execute("UPDATE note SET text = 'two', version = 3 WHERE id = ?", id));
        jdbi.useHandle(handle -> handle.execute("UPDATE note SET version = 4 WHERE id = ?", id));
        assertThat(checked("note").intact()).isTrue();
        assertThat(texts("SELECT state ->> 'text' FROM kit_journal WHERE row_id = ? ORDER BY id", id.toString()))
                .containsExactly("one", "two");
        behindTheTriggers("note", statement);
        assertThat(checked("note").firstFault().finding().word()).isEqualTo(finding);
    }

    @Test
    void anAdministratorIsToldAndNobodyElse() {
        given().header("Authorization", Tokens.bearer("assessor"))
                .get("/v1/history-verification")
                .then()
                .statusCode(403);
        HistoryVerification told = given().header("Authorization", Tokens.bearer("administrator"))
                .get("/v1/history-verification")
                .then()
                .statusCode(200)
                .extract()
                .as(HistoryVerification.class);
        assertThat(told.intact()).isTrue();
        assertThat(told.histories())
                .extracting(CheckedHistory::history)
                .containsExactly("journal", "note", "note-change", "redaction");
        assertThat(Management.openApiJson()).contains("/v1/history-verification");
    }

    private void add(String note, String text) {
        jdbi.useHandle(handle ->
                handle.execute("INSERT INTO note_change (note_id, text, amount) VALUES (?, ?, 1.50)", note, text));
    }

    private List<String> texts(String sql, Object... arguments) {
        return jdbi.withHandle(
                handle -> handle.select(sql, arguments).mapTo(String.class).list());
    }

    private static void behindTheTriggers(String table, String statement) {
        DatabaseOwner.jdbi().useTransaction(handle -> {
            handle.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            handle.execute(statement);
            handle.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        });
    }

    private CheckedHistory checked(String name) {
        return histories.verify().histories().stream()
                .filter(history -> history.history().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
