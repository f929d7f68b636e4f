package org.placewise.reporting.assessment.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.placewise.reporting.assessment.InstrumentPublished;
import org.placewise.reporting.star.db.JsonColumns;

/** Writes instrument versions; joins the caller's transaction. */
@ApplicationScoped
public class InstrumentDimension {

    private final Jdbi jdbi;
    private final JsonColumns json;

    InstrumentDimension(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Replaces one version of one instrument. */
    public void replace(InstrumentPublished instrument) {
        String sides = json.text(instrument.sides());
        String groups = json.text(instrument.groups());
        jdbi.useHandle(handle -> {
            handle.execute(
                    "DELETE FROM instrument WHERE instrument_id = ? AND version = ?",
                    instrument.instrumentId(),
                    instrument.version());
            handle.createUpdate("""
                            INSERT INTO instrument VALUES (:instrumentId, :version, :name, :pitComponent, :source,
                                :scale.origin, :scale.provenance, CAST(:sidesJson AS jsonb), CAST(:groupsJson AS jsonb))
                            """)
                    .bindMethods(instrument)
                    .bind("sidesJson", sides)
                    .bind("groupsJson", groups)
                    .execute();
            insertLevels(handle, instrument);
            insertElements(handle, instrument);
            insertComponents(handle, instrument);
        });
    }

    private static void insertLevels(Handle handle, InstrumentPublished instrument) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO instrument_level VALUES (:instrumentId, :version, :level, :label, :descriptor)");
        instrument.scale().levels().forEach(level -> batch.bindMethods(level)
                .bind("instrumentId", instrument.instrumentId())
                .bind("version", instrument.version())
                .add());
        batch.execute();
    }

    private static void insertElements(Handle handle, InstrumentPublished instrument) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO instrument_element
                VALUES (:instrumentId, :version, :code, :position, :name, :group, :prompt, :pitComponent)
                """);
        List<InstrumentPublished.Element> elements = instrument.elements();
        for (int position = 0; position < elements.size(); position++) {
            batch.bindMethods(elements.get(position))
                    .bind("instrumentId", instrument.instrumentId())
                    .bind("version", instrument.version())
                    .bind("position", position)
                    .add();
        }
        batch.execute();
    }

    private static void insertComponents(Handle handle, InstrumentPublished instrument) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO instrument_component VALUES (:instrumentId, :version, :component, :elements, :quickView)");
        instrument.coverage().forEach(coverage -> batch.bindMethods(coverage)
                .bind("instrumentId", instrument.instrumentId())
                .bind("version", instrument.version())
                .add());
        batch.execute();
    }
}
