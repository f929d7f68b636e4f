package org.placewise.assessment.round.http;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.RoundView;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.view.Sight;
import org.placewise.kit.view.View;
import org.placewise.kit.view.Views;

/** Rounds as the caller sees them: who organised, recorded and concluded is for assessors of the place. */
@ApplicationScoped
public class RoundSights {

    private final OrganisedRounds rounds;
    private final Views views;

    RoundSights(OrganisedRounds rounds, Views views) {
        this.rounds = rounds;
        this.views = views;
    }

    JsonNode shown(Round round) {
        return shown(RoundView.of(round, rounds.instrumentOf(round)), round);
    }

    /** What is told of a round besides itself. */
    public JsonNode shown(Object told, Round round) {
        return views.shown(told, new Sight(of(round)));
    }

    Response answer(Request request, Round round) {
        return views.answer(request, round.version(), of(round), () -> shown(round));
    }

    private View of(Round round) {
        return views.of(Roles.ASSESSOR, round.scope().gssCode());
    }
}
