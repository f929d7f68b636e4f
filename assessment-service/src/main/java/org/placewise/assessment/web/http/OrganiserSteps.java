package org.placewise.assessment.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.round.AdmitOrganiser;
import org.placewise.assessment.round.AgreementEntry;
import org.placewise.assessment.round.CloseRound;
import org.placewise.assessment.round.ConcludeRound;
import org.placewise.assessment.round.OpenRound;
import org.placewise.assessment.round.OrganiserLink;
import org.placewise.assessment.round.RecordAgreement;
import org.placewise.assessment.round.ReopenRound;
import org.placewise.assessment.round.RoundOutcome;
import org.placewise.assessment.web.FormError;
import org.placewise.assessment.web.FormReader;
import org.placewise.kit.problem.Fault;

/** The steps of a round as an organiser's forms take them. */
@ApplicationScoped
class OrganiserSteps {

    private final OpenRound openRound;
    private final CloseRound closeRound;
    private final ConcludeRound concludeRound;
    private final ReopenRound reopenRound;
    private final RecordAgreement recordAgreement;
    private final AdmitOrganiser admitOrganiser;

    OrganiserSteps(
            OpenRound openRound,
            CloseRound closeRound,
            ConcludeRound concludeRound,
            ReopenRound reopenRound,
            RecordAgreement recordAgreement,
            AdmitOrganiser admitOrganiser) {
        this.openRound = openRound;
        this.closeRound = closeRound;
        this.concludeRound = concludeRound;
        this.reopenRound = reopenRound;
        this.recordAgreement = recordAgreement;
        this.admitOrganiser = admitOrganiser;
    }

    /** Takes a step; says what speaks against it. A step that somebody has taken meanwhile is left as it is. */
    List<FormError> take(String step, OrganiserLink link, FormReader reader) {
        UUID round = link.roundId();
        return switch (step) {
            case "opening" -> errors(openRound.open(round, null));
            case "closing" -> errors(closeRound.close(round, null));
            case "conclusion" -> errors(concludeRound.conclude(round, null, link.organiser()));
            case "reopening" -> reopen(link, reader);
            case "revocation" -> revoke(link, reader);
            default -> List.of(new FormError("steps", "There is no such step"));
        };
    }

    /** Records an agreement in the organiser's name; says what speaks against it. */
    List<Fault> record(OrganiserLink link, ElementCode element, AgreementEntry entry) {
        return faults(recordAgreement.record(link.roundId(), null, element, entry, link.organiser()));
    }

    private List<FormError> reopen(OrganiserLink link, FormReader reader) {
        String reason = reader.raw("reason");
        if (reason.isEmpty() || reason.length() > 2000) {
            return List.of(new FormError("reason", "Enter a reason of 2000 characters or fewer"));
        }
        return errors(reopenRound.reopen(link.roundId(), null, reason, link.organiser()));
    }

    /** Ends a link to the same round; one that somebody has ended meanwhile stays so. */
    private List<FormError> revoke(OrganiserLink link, FormReader reader) {
        try {
            admitOrganiser.revoke(link.roundId(), UUID.fromString(reader.raw("link")));
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(new FormError("links", "There is no such link"));
        }
    }

    private static List<FormError> errors(RoundOutcome outcome) {
        return faults(outcome).stream()
                .map(fault -> new FormError("steps", fault.message()))
                .toList();
    }

    private static List<Fault> faults(RoundOutcome outcome) {
        return switch (outcome) {
            case RoundOutcome.Changed changed -> List.of();
            case RoundOutcome.NotInThisState meanwhile -> List.of();
            case RoundOutcome.Refused(var faults) -> faults;
            case RoundOutcome.NotFound notFound -> throw new IllegalStateException("The round of a link has gone");
            case RoundOutcome.Overtaken overtaken ->
                throw new IllegalStateException("A form names no version that could be overtaken");
        };
    }
}
