package org.placewise.assessment.round.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.placewise.assessment.instrument.db.InstrumentFeed;
import org.placewise.assessment.round.db.RoundFeed;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Faults;

/** Checks the filters of the list: each code must be known, and drafts are for assessors of the place. */
@ApplicationScoped
class RoundFilters {

    private static final Set<String> STATES = Set.of("draft", "open", "revealed", "agreed");

    private final PlaceHierarchy places;
    private final InstrumentFeed instruments;
    private final OrganisedRounds organised;

    RoundFilters(PlaceHierarchy places, InstrumentFeed instruments, OrganisedRounds organised) {
        this.places = places;
        this.instruments = instruments;
        this.organised = organised;
    }

    RoundFeed.Filter of(RoundListQuery query) {
        Faults faults = new Faults();
        checkCodes(query, faults);
        boolean drafts = "draft".equals(query.state());
        if (drafts && query.gssCode() == null) {
            faults.add(
                    "query/gssCode", "required", "Say whose drafts you want; they are listed for one place at a time.");
        }
        faults.throwIfAny();
        if (drafts && query.gssCode() != null) {
            organised.requireAssessorOf(query.gssCode());
        }
        return new RoundFeed.Filter(query.gssCode(), query.instrumentId(), query.state());
    }

    private void checkCodes(RoundListQuery query, Faults faults) {
        if (query.gssCode() != null
                && (hasNul(query.gssCode()) || places.find(query.gssCode()).isEmpty())) {
            faults.add("query/gssCode", "unknown-place", "There is no place with this code here.");
        }
        if (query.instrumentId() != null
                && (hasNul(query.instrumentId()) || !instruments.knows(query.instrumentId()))) {
            faults.add("query/instrumentId", "unknown-instrument", "There is no instrument with this code here.");
        }
        if (query.state() != null && !STATES.contains(query.state())) {
            faults.add("query/state", "unknown-state", "The state is draft, open, revealed or agreed.");
        }
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }
}
