package org.placewise.partnership.action.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
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

/** A row of the table {@code action}. */
@Entity
@Table(name = "action")
class ActionRow {

    @Id
    UUID id;

    long version;

    @Column(name = "objective_id")
    UUID objectiveId;

    @Column(name = "board_id")
    UUID boardId;

    @Column(name = "gss_code")
    String gssCode;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String title;

    @Nullable String owner;

    @Nullable String organisation;

    @Nullable String sector;

    @Column(name = "due_date")
    @Nullable LocalDate dueDate;

    @Column(name = "report_every_days")
    @Nullable Integer reportEveryDays;

    String status;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ProgressNote> progress;

    @Nullable String sponsor;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Milestone> milestones;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "exception_reports")
    List<ExceptionReport> exceptionReports;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Resource> resources;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "expected_effect")
    @Nullable ExpectedEffect expectedEffect;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Reach reach;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Uptake uptake;

    @Column(name = "effect_lag_months")
    @Nullable Integer effectLagMonths;

    @Column(name = "adopted_proposal_id")
    @Nullable UUID adoptedProposalId;

    @Column(name = "deleted_at")
    @Nullable Instant deletedAt;

    static ActionRow of(Action action) {
        ActionRow row = new ActionRow();
        row.id = action.id();
        row.objectiveId = action.objectiveId();
        row.boardId = action.boardId();
        row.gssCode = action.gssCode();
        row.recordedAt = action.recordedAt();
        row.take(action);
        return row;
    }

    void take(Action action) {
        ActionTerms terms = action.terms();
        version = action.version();
        title = terms.title();
        owner = terms.owner();
        organisation = terms.organisation();
        sector = terms.sector() == null ? null : terms.sector().word();
        dueDate = terms.dueDate();
        reportEveryDays = terms.reportEveryDays();
        status = terms.status().word();
        progress = action.progress();
        sponsor = terms.sponsor();
        milestones = terms.milestones();
        exceptionReports = terms.exceptionReports();
        resources = terms.resources();
        expectedEffect = terms.expectedEffect();
        reach = terms.reach();
        uptake = terms.uptake();
        effectLagMonths = terms.effectLagMonths();
        adoptedProposalId = terms.adoptedProposalId();
    }

    Action action() {
        return new Action(id, version, objectiveId, boardId, gssCode, recordedAt, terms(), progress);
    }

    private ActionTerms terms() {
        return new ActionTerms(
                title,
                owner,
                organisation,
                sector == null ? null : Word.stored(Sector.class, sector),
                dueDate,
                reportEveryDays,
                Word.stored(ActionStatus.class, status),
                sponsor,
                milestones,
                exceptionReports,
                resources,
                expectedEffect,
                reach,
                uptake,
                effectLagMonths,
                adoptedProposalId);
    }
}
