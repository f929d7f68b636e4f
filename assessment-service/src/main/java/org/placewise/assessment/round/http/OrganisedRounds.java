package org.placewise.assessment.round.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.listing.http.DraftReaders;
import org.placewise.assessment.round.Provenance;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundState;
import org.placewise.assessment.round.Rounds;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Problems;

/** Rounds that the caller may read, or organise. */
@ApplicationScoped
class OrganisedRounds {

    private final Rounds rounds;
    private final Instruments instruments;
    private final Caller caller;
    private final DraftReaders drafts;

    OrganisedRounds(Rounds rounds, Instruments instruments, Caller caller, DraftReaders drafts) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.caller = caller;
        this.drafts = drafts;
    }

    /** The round; 404 when there is none, 403 when it is a draft and the caller is no assessor of its place. */
    Round readable(UUID id) {
        Round round = rounds.find(id).orElseThrow(() -> Problems.notFound("round", id));
        switch (round.state()) {
            case RoundState.Draft draft ->
                drafts.requireAssessorOf(round.scope().gssCode());
            case RoundState.Open open -> {}
            case RoundState.Revealed revealed -> {}
            case RoundState.Agreed agreed -> {}
        }
        return round;
    }

    /** The round; 404 when there is none, 403 when the caller's token does not cover its place. */
    Round organised(UUID id) {
        Round round = rounds.find(id).orElseThrow(() -> Problems.notFound("round", id));
        caller.requirePlace(round.scope().gssCode());
        return round;
    }

    /** The round; 404 and 403 as for its organiser, and 403 when the caller may not give its badge. */
    Round assured(UUID id) {
        Round round = organised(id);
        requireBadge(round.provenance());
        return round;
    }

    /** Refuses a badge beyond self-assessed to callers who are no assurers; 403 that says who may give it. */
    void requireBadge(Provenance badge) {
        if (badge.needsAssurer() && !caller.hasRole(Roles.ASSURER)) {
            throw Problems.forbidden(
                    "badge-needs-assurer",
                    "That a round is " + badge.word() + " is said by callers with the role " + Roles.ASSURER
                            + ". Plan it as self-assessed, or ask one of them to take this step.");
        }
    }

    Instrument instrumentOf(Round round) {
        return instruments.find(round.instrument()).orElseThrow();
    }

    /** The version that a caller who sends If-Match has seen; null where any will do. */
    static @Nullable Long seenVersion(@Nullable String ifMatch, Round round) {
        if (ifMatch == null) {
            return null;
        }
        ETags.requireMatch(ifMatch, round.version());
        return ifMatch.contains("*") ? null : round.version();
    }
}
