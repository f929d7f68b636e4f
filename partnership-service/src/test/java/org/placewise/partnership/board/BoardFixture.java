package org.placewise.partnership.board;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.placewise.partnership.vocabulary.Sector;

/** Boards to test with. */
public final class BoardFixture {

    public static final BoardPlace GATESHEAD = new BoardPlace("E08000037", "district");
    public static final Instant RECORDED_AT = Instant.parse("2026-03-02T09:00:00Z");

    private BoardFixture() {}

    public static Member memberOn(StatutorySeat seat) {
        return new Member(UUID.randomUUID(), null, seat.title(), "Example Council", null, Sector.LOCAL_AUTHORITY, seat);
    }

    public static BoardTerms healthAndWellbeingBoardWith(StatutorySeat... filled) {
        List<Member> members = Arrays.stream(filled).map(BoardFixture::memberOn).toList();
        return new BoardTerms("Example board", BoardType.HEALTH_AND_WELLBEING_BOARD, members, List.of());
    }

    public static Board recorded(BoardTerms terms) {
        return Board.first(UUID.randomUUID(), GATESHEAD, true, RECORDED_AT, terms);
    }
}
