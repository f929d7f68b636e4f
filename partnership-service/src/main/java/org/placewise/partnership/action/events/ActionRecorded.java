package org.placewise.partnership.action.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.action.ExceptionReport;
import org.placewise.partnership.action.ExpectedEffect;
import org.placewise.partnership.action.Milestone;
import org.placewise.partnership.action.ProgressNote;
import org.placewise.partnership.action.Reach;
import org.placewise.partnership.action.Resource;
import org.placewise.partnership.action.Uptake;
import org.placewise.partnership.vocabulary.Sector;

/**
 * Data of {@code org.placewise.partnership.action.recorded.v1}: the full published state of an action. States that were
 * published before actions had milestones lack the members from {@code sponsor} on.
 */
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
        List<ProgressNote> progress,
        @Nullable String sponsor,
        @Nullable List<Milestone> milestones,
        @Nullable List<ExceptionReport> exceptionReports,
        @Nullable List<Resource> resources,
        @Nullable ExpectedEffect expectedEffect,
        @Nullable Reach reach,
        @Nullable Uptake uptake,
        @Nullable Integer effectLagMonths,
        @Nullable UUID adoptedProposalId) {

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
                action.progress(),
                terms.sponsor(),
                terms.milestones(),
                terms.exceptionReports(),
                terms.resources(),
                terms.expectedEffect(),
                terms.reach(),
                terms.uptake(),
                terms.effectLagMonths(),
                terms.adoptedProposalId());
    }

    /** The action that was published in this state, at a version. */
    public Action action(long version) {
        ActionTerms terms = new ActionTerms(
                title,
                owner,
                organisation,
                sector,
                dueDate,
                reportEveryDays,
                status,
                sponsor,
                given(milestones),
                given(exceptionReports),
                given(resources),
                expectedEffect,
                reach,
                uptake,
                effectLagMonths,
                adoptedProposalId);
        return new Action(actionId, version, objectiveId, boardId, gssCode, recordedAt, terms, progress);
    }

    private static <T> List<T> given(@Nullable List<T> stated) {
        return stated == null ? List.of() : stated;
    }
}
