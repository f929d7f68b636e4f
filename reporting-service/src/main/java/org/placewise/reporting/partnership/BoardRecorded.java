package org.placewise.reporting.partnership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Data of {@code org.placewise.partnership.board.recorded.v1}: the full state of a board. */
public record BoardRecorded(
        UUID boardId,
        String gssCode,
        String placeLevel,
        String name,
        String boardType,
        boolean example,
        Instant recordedAt,
        List<Member> members,
        List<Seat> statutorySeats) {}
