package org.placewise.partnership.sign.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.objective.Objective;

/**
 * A record behind a finding.
 *
 * @param id of the record; of a statutory seat that of its board
 * @param why it counts as it does, a sentence
 * @param wouldChange what would make it count for more, a sentence; null where nothing would
 */
public record RecordBehind(
        BehindKind kind,
        UUID id,
        String title,
        String why,
        @Nullable String wouldChange) {

    /** An objective behind a finding. */
    public static RecordBehind of(Objective objective, String why, @Nullable String wouldChange) {
        return new RecordBehind(
                BehindKind.OBJECTIVE, objective.id(), objective.terms().title(), why, wouldChange);
    }

    /** An action behind a finding. */
    public static RecordBehind of(Action action, String why, @Nullable String wouldChange) {
        return new RecordBehind(BehindKind.ACTION, action.id(), action.terms().title(), why, wouldChange);
    }
}
