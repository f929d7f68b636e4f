package org.placewise.partnership.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.ActionTerms;
import org.placewise.partnership.action.RecordAction;
import org.placewise.partnership.history.Outcome;
import org.placewise.partnership.history.RecordKind;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.objective.Objectives;
import org.placewise.partnership.vocabulary.RecordClock;

/** Makes an action of a proposal, once. */
@ApplicationScoped
public class AdoptProposal {

    private static final int LONGEST_TITLE = 300;

    private final ProposedActions proposals;
    private final Objectives objectives;
    private final RecordAction recordAction;
    private final PlaceHierarchy places;
    private final RecordClock clock;

    AdoptProposal(
            ProposedActions proposals,
            Objectives objectives,
            RecordAction recordAction,
            PlaceHierarchy places,
            RecordClock clock) {
        this.proposals = proposals;
        this.objectives = objectives;
        this.recordAction = recordAction;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Accepted with the new action, planned and owned by nobody yet; refused with every fault: the proposal was adopted before,
     * the objective is of a place that is neither the one assessed nor above nor below it, or what is suggested is too long for a
     * title and none is given.
     *
     * @param title of the action; what the proposal suggests where null
     */
    @Transactional
    public Outcome<Action> adopt(UUID proposalId, UUID objectiveId, @Nullable String title) {
        ProposalState state = proposals.lock(proposalId).orElseThrow();
        Optional<Objective> objective = objectives.find(objectiveId);
        if (objective.isEmpty()) {
            return new Outcome.Missing<>(RecordKind.OBJECTIVE, objectiveId);
        }
        String stated = title == null ? state.proposal().suggestion() : title;
        List<Fault> faults = faults(state, objective.get(), stated);
        return faults.isEmpty()
                ? adopted(proposalId, recordAction.record(objective.get().boardId(), objectiveId, terms(state, stated)))
                : new Outcome.Refused<>(faults);
    }

    private Outcome<Action> adopted(UUID proposalId, Outcome<Action> outcome) {
        if (outcome instanceof Outcome.Accepted<Action>(Action action)) {
            proposals.adopted(proposalId, action.id(), clock.now());
        }
        return outcome;
    }

    private List<Fault> faults(ProposalState state, Objective objective, String title) {
        Faults faults = new Faults();
        String assessed = state.proposal().gssCode();
        if (!places.isWithin(assessed, Set.of(objective.gssCode()))
                && !places.isWithin(objective.gssCode(), Set.of(assessed))) {
            faults.add(
                    "/objectiveId",
                    "of-another-place",
                    "The proposal is of the place " + assessed + ", and the objective of " + objective.gssCode()
                            + ", which is neither above nor below it.");
        }
        if (state.actionId() != null) {
            faults.add("", "already-adopted", "The action " + state.actionId() + " was made of this proposal.");
        }
        if (title.length() > LONGEST_TITLE || title.lines().count() != 1) {
            faults.add("/title", "title-needed", "What is suggested is no title; give one of at most 300 characters.");
        }
        return faults.all();
    }

    private static ActionTerms terms(ProposalState state, String title) {
        return new ActionTerms(
                title,
                null,
                null,
                null,
                null,
                null,
                ActionStatus.PLANNED,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                state.proposal().proposalId());
    }
}
