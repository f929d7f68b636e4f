package org.placewise.reporting.dashboard.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.placewise.reporting.dashboard.AssessmentReading;
import org.placewise.reporting.dashboard.BoardPicture;
import org.placewise.reporting.star.db.Snapshot;

/** Reads a board with its signs and the records behind them from one snapshot of the database. */
@ApplicationScoped
public class ReadBoard {

    private final Snapshot snapshot;
    private final PlaceHeaders places;
    private final PartnershipReadings partnerships;
    private final BoardRecords records;
    private final AssessmentReadings assessments;

    ReadBoard(
            Snapshot snapshot,
            PlaceHeaders places,
            PartnershipReadings partnerships,
            BoardRecords records,
            AssessmentReadings assessments) {
        this.snapshot = snapshot;
        this.places = places;
        this.partnerships = partnerships;
        this.records = records;
        this.assessments = assessments;
    }

    /** Finds a board of a place; empty when the place has no such board. */
    @Transactional
    public Optional<BoardPicture> find(String gssCode, UUID boardId) {
        snapshot.begin();
        return places.find(gssCode).flatMap(place -> partnerships.boards(gssCode).stream()
                .filter(board -> board.boardId().equals(boardId))
                .findFirst()
                .map(board -> new BoardPicture(
                        place,
                        board,
                        partnerships.furtherSigns(boardId),
                        records.pilots(boardId),
                        AssessmentReading.ofBoards(assessments.of(gssCode)))));
    }
}
