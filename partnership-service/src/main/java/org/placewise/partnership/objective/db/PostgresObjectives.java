package org.placewise.partnership.objective.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;

/** Objectives as rows that Panache reads and writes. */
@ApplicationScoped
class PostgresObjectives implements Objectives {

    private final Rows rows;

    PostgresObjectives(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<ObjectiveRow, UUID> {}

    @Override
    public Optional<Objective> find(UUID id) {
        return rows.find("id = ?1 AND deletedAt IS NULL", id)
                .firstResultOptional()
                .map(ObjectiveRow::objective);
    }

    @Override
    public List<Objective> findAll(Collection<UUID> ids) {
        return rows.list("id IN ?1 AND deletedAt IS NULL", ids).stream()
                .map(ObjectiveRow::objective)
                .toList();
    }

    @Override
    public List<Objective> ofBoard(UUID boardId) {
        return rows.list("boardId = ?1 AND deletedAt IS NULL ORDER BY recordedAt, id", boardId).stream()
                .map(ObjectiveRow::objective)
                .toList();
    }

    @Override
    public Optional<Instant> removedAt(UUID id) {
        return rows.findByIdOptional(id).map(row -> row.deletedAt);
    }

    @Override
    public int actionsOf(UUID id) {
        return rows.getEntityManager()
                .createQuery("SELECT count(*) FROM ActionRow WHERE objectiveId = :id AND deletedAt IS NULL", Long.class)
                .setParameter("id", id)
                .getSingleResult()
                .intValue();
    }

    @Override
    public boolean wasEverRecorded(UUID id) {
        return rows.findByIdOptional(id).isPresent();
    }

    @Override
    public void add(List<Objective> added) {
        rows.persist(added.stream().map(ObjectiveRow::of));
        rows.flush();
    }

    @Override
    public void replace(Objective objective) {
        rows.findById(objective.id()).take(objective);
        rows.flush();
    }

    @Override
    public void remove(Objective objective, Instant at) {
        ObjectiveRow row = rows.findById(objective.id());
        row.take(objective);
        row.deletedAt = at;
        rows.flush();
    }
}
