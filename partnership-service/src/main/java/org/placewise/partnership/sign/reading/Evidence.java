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
public record Evidence(
        EvidenceKind kind,
        UUID id,
        String title,
        String why,
        @Nullable String wouldChange) {

    /** An objective behind a finding. */
    public static Evidence of(Objective objective, String why, @Nullable String wouldChange) {
        return new Evidence(
                EvidenceKind.OBJECTIVE, objective.id(), objective.terms().title(), why, wouldChange);
    }

    /** An action behind a finding. */
    public static Evidence of(Action action, String why, @Nullable String wouldChange) {
        return new Evidence(EvidenceKind.ACTION, action.id(), action.terms().title(), why, wouldChange);
    }
}
