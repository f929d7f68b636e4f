package org.placewise.partnership.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.vocabulary.Sector;

/**
 * What an officer states of an action; null where nobody has said it yet.
 *
 * @param owner the person or post that carries it
 * @param organisation the organisation that carries it
 * @param reportEveryDays days between progress reports, null where none are scheduled
 */
public record ActionTerms(
        String title,
        @Nullable String owner,
        @Nullable String organisation,
        @Nullable Sector sector,
        @Nullable LocalDate dueDate,
        @Nullable Integer reportEveryDays,
        ActionStatus status) {

    /** Whether both an owner and an organisation are named. */
    public boolean isOwned() {
        return owner != null && organisation != null;
    }
}
