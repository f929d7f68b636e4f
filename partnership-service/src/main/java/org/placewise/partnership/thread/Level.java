package org.placewise.partnership.thread;

import org.placewise.kit.word.Word;
import org.placewise.partnership.board.BoardPlace;

/** Levels of place, the highest first (PBA 2021). */
public enum Level implements Word {
    NATIONAL,
    REGION,
    SYSTEM,
    DISTRICT,
    NEIGHBOURHOOD;

    /** The level of the place of a board. */
    public static Level of(BoardPlace place) {
        return Word.stored(Level.class, place.level());
    }
}
