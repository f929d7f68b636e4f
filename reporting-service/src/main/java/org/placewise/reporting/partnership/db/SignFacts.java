package org.placewise.reporting.partnership.db;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.partnership.ClaritySign;
import org.placewise.reporting.partnership.OwnershipSign;
import org.placewise.reporting.partnership.SignsAssessed;
import org.placewise.reporting.star.JsonColumns;

/**
 * Writes the two signs of a board; joins the caller's transaction. Signs have no removal event of their own: those of a
 * removed board stay here and are not shown, because they are read together with their board.
 */
@ApplicationScoped
public class SignFacts {

    private static final String INSERT = """
            INSERT INTO board_sign (board_id, sign, gss_code, as_of, finding, explanation, counts, records)
            VALUES (:boardId, :sign, :gssCode, :asOf, :finding, :explanation, CAST(:countsJson AS jsonb),
                CAST(:recordsJson AS jsonb))
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    SignFacts(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Replaces both signs of one board. */
    public void replace(SignsAssessed signs) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM board_sign WHERE board_id = ?", signs.boardId());
            PreparedBatch batch = handle.prepareBatch(INSERT);
            ClaritySign clarity = signs.clarity();
            common(batch, signs, "clarity")
                    .bind("finding", clarity.finding())
                    .bind("explanation", clarity.explanation())
                    .bind("countsJson", json.text(clarity.counts()))
                    .bind("recordsJson", json.text(clarity.records()))
                    .add();
            OwnershipSign ownership = signs.ownership();
            common(batch, signs, "ownership")
                    .bind("finding", ownership.finding())
                    .bind("explanation", ownership.explanation())
                    .bind("countsJson", json.text(ownership.counts()))
                    .bind("recordsJson", json.text(ownership.records()))
                    .add();
            batch.execute();
        });
    }

    private static PreparedBatch common(PreparedBatch batch, SignsAssessed signs, String sign) {
        return batch.bind("boardId", signs.boardId())
                .bind("sign", sign)
                .bind("gssCode", signs.gssCode())
                .bind("asOf", signs.asOf());
    }
}
