package org.placewise.partnership.board.db;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Boards;

/** Boards as rows that Panache reads and writes. */
@ApplicationScoped
class PostgresBoards implements Boards {

    private final Rows rows;

    PostgresBoards(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<BoardRow, UUID> {}

    @Override
    public Optional<Board> find(UUID id) {
        return rows.find("id = ?1 AND deletedAt IS NULL", id)
                .firstResultOptional()
                .map(BoardRow::board);
    }

    @Override
    public List<Board> findAll(Collection<UUID> ids) {
        return rows.list("id IN ?1 AND deletedAt IS NULL", ids).stream()
                .map(BoardRow::board)
                .toList();
    }

    @Override
    public Optional<Board> lock(UUID id) {
        return rows.find("id = ?1 AND deletedAt IS NULL", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(BoardRow::board);
    }

    @Override
    public Optional<Instant> removedAt(UUID id) {
        return rows.findByIdOptional(id).map(row -> row.deletedAt);
    }

    @Override
    public int objectivesOf(UUID id) {
        return rows.getEntityManager()
                .createQuery("SELECT count(*) FROM ObjectiveRow WHERE boardId = :id AND deletedAt IS NULL", Long.class)
                .setParameter("id", id)
                .getSingleResult()
                .intValue();
    }

    @Override
    public boolean wasEverRecorded(UUID id) {
        return rows.findByIdOptional(id).isPresent();
    }

    @Override
    public void add(Board board) {
        rows.persistAndFlush(BoardRow.of(board));
    }

    @Override
    public void replace(Board board) {
        rows.findById(board.id()).take(board);
        rows.flush();
    }

    @Override
    public void remove(Board board, Instant at) {
        BoardRow row = rows.findById(board.id());
        row.take(board);
        row.deletedAt = at;
        rows.flush();
    }
}
