package org.placewise.partnership.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.vocabulary.Sector;

/**
 * What an officer states of an action; null where nobody has said it yet.
 *
 * @param owner the person or post that carries it
 * @param organisation the organisation that carries it
 * @param reportEveryDays days between progress reports, null where none are scheduled
 * @param sponsor who on the board answers for it
 * @param effectLagMonths months from the action until its effect could be seen in an indicator
 * @param adoptedProposalId the proposal of an assessment that it was made from
 */
public record ActionTerms(
        String title,
        @Nullable String owner,
        @Nullable String organisation,
        @Nullable Sector sector,
        @Nullable LocalDate dueDate,
        @Nullable Integer reportEveryDays,
        ActionStatus status,
        @Nullable String sponsor,
        List<Milestone> milestones,
        List<ExceptionReport> exceptionReports,
        List<Resource> resources,
        @Nullable ExpectedEffect expectedEffect,
        @Nullable Reach reach,
        @Nullable Uptake uptake,
        @Nullable Integer effectLagMonths,
        @Nullable UUID adoptedProposalId) {

    public ActionTerms {
        milestones = List.copyOf(milestones);
        exceptionReports = List.copyOf(exceptionReports);
        resources = List.copyOf(resources);
    }

    /** Terms that say who carries the action, until when, and how often they report. */
    public ActionTerms(
            String title,
            @Nullable String owner,
            @Nullable String organisation,
            @Nullable Sector sector,
            @Nullable LocalDate dueDate,
            @Nullable Integer reportEveryDays,
            ActionStatus status) {
        this(
                title,
                owner,
                organisation,
                sector,
                dueDate,
                reportEveryDays,
                status,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * The same terms in which milestones keep only identifiers of these; any other is new and is given one of its own, so that no
     * milestone of another action is told of as this one's.
     */
    ActionTerms withMilestonesOf(List<Milestone> before) {
        Set<UUID> known = before.stream().map(Milestone::milestoneId).collect(Collectors.toSet());
        return new ActionTerms(
                title,
                owner,
                organisation,
                sector,
                dueDate,
                reportEveryDays,
                status,
                sponsor,
                milestones.stream().map(it -> it.among(known)).toList(),
                exceptionReports,
                resources,
                expectedEffect,
                reach,
                uptake,
                effectLagMonths,
                adoptedProposalId);
    }

    /** Whether both an owner and an organisation are named. */
    public boolean isOwned() {
        return owner != null && organisation != null;
    }
}
