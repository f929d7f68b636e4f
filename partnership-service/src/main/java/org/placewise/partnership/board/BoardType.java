package org.placewise.partnership.board;

import java.util.Arrays;
import java.util.List;
import org.placewise.kit.word.Word;

/** Kind of board. The law requires seats of a health and wellbeing board only. */
public enum BoardType implements Word {
    HEALTH_AND_WELLBEING_BOARD,
    INTEGRATED_CARE_PARTNERSHIP,
    PLACE_PARTNERSHIP,
    OTHER;

    /** The seats that the law requires of this kind of board, in their published order. */
    public List<StatutorySeat> statutorySeats() {
        return switch (this) {
            case HEALTH_AND_WELLBEING_BOARD -> Arrays.asList(StatutorySeat.values());
            case INTEGRATED_CARE_PARTNERSHIP, PLACE_PARTNERSHIP, OTHER -> List.of();
        };
    }
}
