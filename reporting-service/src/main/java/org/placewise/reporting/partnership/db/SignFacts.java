package org.placewise.reporting.partnership.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.partnership.ClaritySign;
import org.placewise.reporting.partnership.OwnershipSign;
import org.placewise.reporting.partnership.SignReading;
import org.placewise.reporting.partnership.SignsAssessed;
import org.placewise.reporting.star.db.JsonColumns;

/**
 * Writes the signs and measures of a board; joins the caller's transaction. Signs have no removal event of their own: those of
 * a removed board stay here and are not shown, because they are read together with their board.
 */
@ApplicationScoped
public class SignFacts {

    private static final String INSERT = """
            INSERT INTO board_sign (board_id, sign, gss_code, as_of, position, measure, finding, explanation, counts, records,
                would_change, sectors, carriers, herfindahl, gini)
            VALUES (:boardId, :sign, :gssCode, :asOf, :position, :measure, :finding, :explanation,
                CAST(:counts AS jsonb), CAST(:records AS jsonb), CAST(:wouldChange AS jsonb), CAST(:sectors AS jsonb),
                CAST(:carriers AS jsonb), :herfindahl, :gini)
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    SignFacts(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Replaces all signs and measures of one board. */
    public void replace(SignsAssessed signs) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM board_sign WHERE board_id = ?", signs.boardId());
            Rows rows = new Rows(handle.prepareBatch(INSERT), signs);
            ClaritySign clarity = signs.clarity();
            rows.add("clarity", clarity.finding(), clarity.explanation(), clarity.counts(), clarity.records());
            OwnershipSign ownership = signs.ownership();
            rows.add(
                    "ownership", ownership.finding(), ownership.explanation(), ownership.counts(), ownership.records());
            rows.add(signs.furtherSigns(), false);
            rows.add(signs.namedMeasures(), true);
            rows.batch.execute();
        });
    }

    private final class Rows {

        private final PreparedBatch batch;
        private final SignsAssessed signs;
        private int position;

        private Rows(PreparedBatch batch, SignsAssessed signs) {
            this.batch = batch;
            this.signs = signs;
        }

        private void add(String sign, String finding, String explanation, Object counts, Object records) {
            common(sign, false, finding, explanation, counts, records)
                    .bind("wouldChange", "[]")
                    .bind("sectors", (String) null)
                    .bind("carriers", (String) null)
                    .bind("herfindahl", (BigDecimal) null)
                    .bind("gini", (BigDecimal) null)
                    .add();
        }

        private void add(Map<String, SignReading> readings, boolean measure) {
            readings.forEach((name, reading) -> common(
                            name,
                            measure,
                            reading.finding(),
                            reading.explanation(),
                            reading.counts(),
                            reading.records())
                    .bind("wouldChange", json.text(reading.wouldChange()))
                    .bind("sectors", text(reading.sectors()))
                    .bind("carriers", text(reading.carriers()))
                    .bind("herfindahl", reading.herfindahl())
                    .bind("gini", reading.gini())
                    .add());
        }

        private PreparedBatch common(
                String sign, boolean measure, String finding, String explanation, Object counts, Object records) {
            return batch.bind("boardId", signs.boardId())
                    .bind("sign", sign)
                    .bind("gssCode", signs.gssCode())
                    .bind("asOf", signs.asOf())
                    .bind("position", position++)
                    .bind("measure", measure)
                    .bind("finding", finding)
                    .bind("explanation", explanation)
                    .bind("counts", json.text(counts))
                    .bind("records", json.text(records));
        }

        private @Nullable String text(@Nullable List<?> list) {
            return list == null ? null : json.text(list);
        }
    }
}
