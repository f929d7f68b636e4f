package org.placewise.partnership.action.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.action.ProgressNote;
import org.placewise.partnership.vocabulary.Sector;

/** Data of {@code org.placewise.partnership.action.recorded.v1}: the full published state of an action. */
public record ActionRecorded(
        UUID actionId,
        UUID objectiveId,
        UUID boardId,
        String gssCode,
        Instant recordedAt,
        String title,
        @Nullable String owner,
        @Nullable String organisation,
        @Nullable Sector sector,
        @Nullable LocalDate dueDate,
        @Nullable Integer reportEveryDays,
        ActionStatus status,
        List<ProgressNote> progress) {

    static final String TYPE = "org.placewise.partnership.action.recorded.v1";

    static ActionRecorded of(Action action) {
        ActionTerms terms = action.terms();
        return new ActionRecorded(
                action.id(),
                action.objectiveId(),
                action.boardId(),
                action.gssCode(),
                action.recordedAt(),
                terms.title(),
                terms.owner(),
                terms.organisation(),
                terms.sector(),
                terms.dueDate(),
                terms.reportEveryDays(),
                terms.status(),
                action.progress());
    }

    /** The action that was published in this state, at a version. */
    public Action action(long version) {
        ActionTerms terms = new ActionTerms(title, owner, organisation, sector, dueDate, reportEveryDays, status);
        return new Action(actionId, version, objectiveId, boardId, gssCode, recordedAt, terms, progress);
    }
}
