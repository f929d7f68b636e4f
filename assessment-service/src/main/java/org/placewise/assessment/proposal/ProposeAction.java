package org.placewise.assessment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.round.ElementAgreement;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.round.Rounds;
import org.placewise.kit.id.Ids;
import org.placewise.kit.outbox.Outbox;
import org.placewise.kit.outbox.OutgoingEvent;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Faults;

/** Proposes an action for a weak element of a concluded round. */
@ApplicationScoped
public class ProposeAction {

    private static final String TOPIC = "placewise.assessments";
    private static final String PROPOSED = "org.placewise.assessment.action.proposed.v1";

    private final Rounds rounds;
    private final Instruments instruments;
    private final Proposals proposals;
    private final Outbox outbox;
    private final Clock clock;

    ProposeAction(Rounds rounds, Instruments instruments, Proposals proposals, Outbox outbox, Clock clock) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.proposals = proposals;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It is proposed. */
        record Proposed(ProposalView proposal) implements Outcome {}

        /** There is no such round. */
        record NotFound() implements Outcome {}

        /** The round is not concluded. */
        record NotConcluded(RoundState state) implements Outcome {}

        /** It was not proposed, for these reasons. */
        record Refused(List<Fault> faults) implements Outcome {}
    }

    /** Proposes in somebody's name. */
    @Transactional
    public Outcome propose(UUID roundId, ElementCode element, String cause, String suggestion, String by) {
        Optional<Round> found = rounds.findHeldShared(roundId);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Round round = found.get();
        return switch (round.state()) {
            case RoundState.Agreed agreed -> propose(round, agreed, element, cause, suggestion, by);
            case RoundState.Draft draft -> new Outcome.NotConcluded(draft);
            case RoundState.Open open -> new Outcome.NotConcluded(open);
            case RoundState.Revealed revealed -> new Outcome.NotConcluded(revealed);
        };
    }

    private Outcome propose(
            Round round, RoundState.Agreed agreed, ElementCode element, String cause, String suggestion, String by) {
        Optional<ElementAgreement> weak = WeakElements.find(agreed.revealed().agreements(), element);
        if (weak.isEmpty()) {
            Faults faults = new Faults();
            faults.add(
                    "/element",
                    "element-not-weak",
                    "Element " + element + " is neither at the lowest level agreed on any nor below its target.");
            return new Outcome.Refused(faults.all());
        }
        Proposal proposal = new Proposal(
                Ids.next(),
                round.id(),
                agreed.assessmentId(),
                element,
                Objects.requireNonNull(weak.get().level()),
                weak.get().target(),
                cause,
                suggestion,
                by,
                clock.instant());
        proposals.add(proposal);
        ProposalView view = ProposalView.of(
                proposal, round, instruments.find(round.instrument()).orElseThrow());
        String id = proposal.id().toString();
        outbox.append(new OutgoingEvent(TOPIC, round.id().toString(), PROPOSED, id, 1, view));
        return new Outcome.Proposed(view);
    }
}
