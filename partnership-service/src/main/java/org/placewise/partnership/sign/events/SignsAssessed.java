package org.placewise.partnership.sign.events;

import java.time.LocalDate;
import java.util.UUID;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.sign.ClarityReading;
import org.placewise.partnership.sign.OwnershipReading;
import org.placewise.partnership.sign.Signs;

/** Data of {@code org.placewise.partnership.signs.assessed.v1}. */
public record SignsAssessed(
        UUID boardId, String gssCode, LocalDate asOf, ClarityReading clarity, OwnershipReading ownership) {

    /** The CloudEvent type. */
    public static final String TYPE = "org.placewise.partnership.signs.assessed.v1";

    /** The signs of a board as they are published. */
    public static SignsAssessed of(Board board, Signs signs) {
        return new SignsAssessed(board.id(), board.place().gssCode(), signs.asOf(), signs.clarity(), signs.ownership());
    }
}
