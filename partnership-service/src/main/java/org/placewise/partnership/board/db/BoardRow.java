package org.placewise.partnership.board.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.BoardPlace;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.DelegatedFunction;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.Power;
import org.placewise.partnership.board.Vacancy;
import org.placewise.partnership.vocabulary.Reference;

/** A row of the table {@code board}. */
@Entity
@Table(name = "board")
class BoardRow {

    @Id
    UUID id;

    long version;

    @Column(name = "gss_code")
    String gssCode;

    @Column(name = "place_level")
    String placeLevel;

    String name;

    @Column(name = "board_type")
    String boardType;

    boolean example;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Member> members;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Vacancy> vacancies;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "terms_of_reference")
    @Nullable Reference termsOfReference;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Power> powers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "delegated_functions")
    List<DelegatedFunction> delegatedFunctions;

    @Column(name = "deleted_at")
    @Nullable Instant deletedAt;

    static BoardRow of(Board board) {
        BoardRow row = new BoardRow();
        row.id = board.id();
        row.gssCode = board.place().gssCode();
        row.placeLevel = board.place().level();
        row.example = board.example();
        row.recordedAt = board.recordedAt();
        row.take(board);
        return row;
    }

    void take(Board board) {
        version = board.version();
        name = board.terms().name();
        boardType = board.terms().type().word();
        members = board.terms().members();
        vacancies = board.terms().vacancies();
        termsOfReference = board.terms().termsOfReference();
        powers = List.copyOf(board.terms().powers());
        delegatedFunctions = board.terms().delegatedFunctions();
    }

    Board board() {
        BoardTerms terms = new BoardTerms(
                name,
                Word.stored(BoardType.class, boardType),
                members,
                vacancies,
                termsOfReference,
                Set.copyOf(powers),
                delegatedFunctions);
        return new Board(id, version, new BoardPlace(gssCode, placeLevel), example, recordedAt, terms);
    }
}
