package org.placewise.partnership.action.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.view.NamesPerson;
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

/** An action as it is shown. */
@Schema(description = "An action that serves an objective, with its progress notes, oldest first")
public record ActionResponse(
        UUID actionId,
        long version,
        UUID objectiveId,
        UUID boardId,
        String gssCode,
        Instant recordedAt,
        String title,
        @NamesPerson(orPost = true) @Nullable String owner,
        @Nullable String organisation,
        @Nullable Sector sector,
        @Nullable LocalDate dueDate,
        @Nullable Integer reportEveryDays,
        ActionStatus status,
        List<ProgressNote> progress,
        @NamesPerson(orPost = true) @Nullable String sponsor,
        List<Milestone> milestones,
        List<ExceptionReport> exceptionReports,
        List<Resource> resources,
        @Nullable ExpectedEffect expectedEffect,
        @Nullable Reach reach,
        @Nullable Uptake uptake,
        @Nullable Integer effectLagMonths,
        @Nullable UUID adoptedProposalId) {

    /** The action as it stands. */
    public static ActionResponse of(Action action) {
        ActionTerms terms = action.terms();
        return new ActionResponse(
                action.id(),
                action.version(),
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
}
