package org.placewise.partnership.action.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.Actions;

/** Actions as rows that Panache reads and writes. */
@ApplicationScoped
class PostgresActions implements Actions {

    private final Rows rows;

    PostgresActions(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ActionRow, UUID> {}

    @Override
    public Optional<Action> find(UUID id) {
        return rows.find("id = ?1 AND deletedAt IS NULL", id)
                .firstResultOptional()
                .map(ActionRow::action);
    }

    @Override
    public List<Action> findAll(Collection<UUID> ids) {
        return rows.list("id IN ?1 AND deletedAt IS NULL", ids).stream()
                .map(ActionRow::action)
                .toList();
    }

    @Override
    public List<Action> ofBoard(UUID boardId) {
        return rows.list("boardId = ?1 AND deletedAt IS NULL ORDER BY recordedAt, id", boardId).stream()
                .map(ActionRow::action)
                .toList();
    }

    @Override
    public Optional<Instant> removedAt(UUID id) {
        return rows.findByIdOptional(id).map(row -> row.deletedAt);
    }

    @Override
    public void add(List<Action> added) {
        rows.persist(added.stream().map(ActionRow::of));
        rows.flush();
    }

    @Override
    public void replace(Action action) {
        rows.findById(action.id()).take(action);
        rows.flush();
    }

    @Override
    public void remove(Action action, Instant at) {
        ActionRow row = rows.findById(action.id());
        row.take(action);
        row.deletedAt = at;
        rows.flush();
    }
}
