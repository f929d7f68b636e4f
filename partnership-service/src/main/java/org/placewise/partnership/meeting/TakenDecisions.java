package org.placewise.partnership.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided at meetings, as far as a meeting must not be changed from under it. */
public interface TakenDecisions {

    /**
     * A decision.
     *
     * @param agendaItemId item of the agenda that it was taken on, if it was on one
     */
    record Taken(String title, @Nullable UUID agendaItemId) {}

    /** The decisions taken at a meeting. */
    List<Taken> at(UUID meetingId);
}
