package org.placewise.assessment.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.PitComponent;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.assessment.round.Round;
import org.placewise.kit.view.ForOfficers;

/** A proposed action as others see it, over HTTP and in events. */
@Schema(name = "Proposal")
public record ProposalView(
        UUID proposalId,
        UUID roundId,
        UUID assessmentId,
        String gssCode,
        PlaceLevel placeLevel,
        @Nullable String topic,
        @Nullable String partnerOrganisation,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        PitComponent pitComponent,
        boolean example,
        ElementCode element,
        String elementName,
        int level,
        String label,
        @Nullable Integer target,
        @Nullable String targetLabel,
        String cause,
        String suggestion,
        @ForOfficers String proposedBy,
        Instant proposedAt) {

    /** The view of a proposal of the round. */
    public static ProposalView of(Proposal proposal, Round round, Instrument instrument) {
        return new ProposalView(
                proposal.id(),
                proposal.roundId(),
                proposal.assessmentId(),
                round.scope().gssCode(),
                round.scope().placeLevel(),
                round.scope().topic(),
                round.scope().partnerOrganisation(),
                round.instrument().id(),
                round.instrument().version(),
                instrument.name(),
                instrument.pitComponent(),
                round.example(),
                proposal.element(),
                instrument.element(proposal.element()).orElseThrow().name(),
                proposal.level(),
                label(instrument, proposal.level()),
                proposal.target(),
                proposal.target() == null ? null : label(instrument, proposal.target()),
                proposal.cause(),
                proposal.suggestion(),
                proposal.proposedBy(),
                proposal.proposedAt());
    }

    private static String label(Instrument instrument, int rank) {
        return instrument.scale().level(rank).map(ScaleLevel::label).orElseThrow();
    }
}
