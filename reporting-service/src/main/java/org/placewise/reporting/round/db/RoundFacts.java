package org.placewise.reporting.round.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.round.RoundRecorded;
import org.placewise.reporting.round.RoundResults;
import org.placewise.reporting.round.RoundResults.Element;
import org.placewise.reporting.star.db.JsonColumns;

/** Writes rounds with the spread of what raters said; joins the caller's transaction. */
@ApplicationScoped
public class RoundFacts {

    private static final String INSERT = """
            INSERT INTO assessment_round (round_id, gss_code, place_level, instrument_id, instrument_version,
                instrument_name, pit_component, topic, partner_organisation, period_from, period_to, mode, provenance,
                example, state, turn, opened_at, closed_at, concluded_at, assessment_id, raters, responded, completed,
                alpha, alpha_missing)
            VALUES (:roundId, :gssCode, :placeLevel, :instrumentId, :instrumentVersion, :instrumentName, :pitComponent,
                :topic, :partnerOrganisation, :periodFrom, :periodTo, :mode, :provenance, :example, :state, :turn,
                :openedAt, :closedAt, :concludedAt, :assessmentId, :results?.raters, :results?.responded,
                :results?.completed, :results?.alpha, :results?.alphaMissing)
            """;

    private static final String INSERT_ELEMENT = """
            INSERT INTO round_element (round_id, element, position, importance, accord, alpha, alpha_missing, median_low,
                median_high, lowest, highest, not_applicable, not_known, spread, targets, confidence, differences)
            VALUES (:roundId, :element, :position, :importance, :accord, :alpha, :alphaMissing, :spread.medianLow,
                :spread.medianHigh, :spread.lowest, :spread.highest, :spread.notApplicable, :spread.notKnown,
                CAST(:spreadJson AS jsonb), CAST(:targetsJson AS jsonb), CAST(:confidenceJson AS jsonb),
                CAST(:differencesJson AS jsonb))
            """;

    private static final String INSERT_SECTOR = """
            INSERT INTO round_sector (round_id, element, sector, raters, median_low, median_high, lowest, highest,
                not_applicable, not_known, spread)
            VALUES (:roundId, :element, :sector, :raters, :spread.medianLow, :spread.medianHigh, :spread.lowest,
                :spread.highest, :spread.notApplicable, :spread.notKnown, CAST(:spreadJson AS jsonb))
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    RoundFacts(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Replaces one round, open or closed; nothing of an ended turn stays. */
    public void replace(RoundRecorded round) {
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM assessment_round WHERE round_id = ?", round.roundId());
            handle.createUpdate(INSERT).bindMethods(round).execute();
            insertReopenings(handle, round);
            RoundResults results = round.results();
            if (results != null) {
                insertElements(handle, round, results.elements());
                insertSectors(handle, round, results.elements());
            }
        });
    }

    private static void insertReopenings(Handle handle, RoundRecorded round) {
        if (round.reopenings().isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO round_reopening VALUES (:roundId, :endedTurn, :reopenedAt, :reason)");
        round.reopenings().forEach(reopening -> batch.bindMethods(reopening)
                .bind("roundId", round.roundId())
                .add());
        batch.execute();
    }

    private void insertElements(Handle handle, RoundRecorded round, List<Element> elements) {
        PreparedBatch batch = handle.prepareBatch(INSERT_ELEMENT);
        for (int position = 0; position < elements.size(); position++) {
            Element element = elements.get(position);
            batch.bindMethods(element)
                    .bind("roundId", round.roundId())
                    .bind("position", position)
                    .bind("importance", round.importanceOf(element.element()))
                    .bind("spreadJson", json.text(element.spread()))
                    .bind("targetsJson", json.text(element.targets()))
                    .bind("confidenceJson", json.text(element.confidence()))
                    .bind("differencesJson", json.text(element.differences()))
                    .add();
        }
        batch.execute();
    }

    private void insertSectors(Handle handle, RoundRecorded round, List<Element> elements) {
        if (elements.stream().allMatch(element -> element.sectors().isEmpty())) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(INSERT_SECTOR);
        elements.forEach(element -> element.sectors().forEach(sector -> batch.bindMethods(sector)
                .bind("roundId", round.roundId())
                .bind("element", element.element())
                .bind("spreadJson", json.text(sector.spread()))
                .add()));
        batch.execute();
    }
}
