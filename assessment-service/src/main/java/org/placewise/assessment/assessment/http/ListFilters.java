package org.placewise.assessment.assessment.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.placewise.assessment.assessment.db.AssessmentFeed.Filter;
import org.placewise.assessment.instrument.db.InstrumentFeed;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Faults;

/** Checks the filters of the list: each code must be known, and drafts are for assessors of the place. */
@ApplicationScoped
class ListFilters {

    private static final Set<String> STATES = Set.of("draft", "submitted", "withdrawn");

    private final PlaceHierarchy places;
    private final InstrumentFeed instruments;
    private final DraftAccess drafts;

    ListFilters(PlaceHierarchy places, InstrumentFeed instruments, DraftAccess drafts) {
        this.places = places;
        this.instruments = instruments;
        this.drafts = drafts;
    }

    Filter of(AssessmentListQuery query) {
        Faults faults = new Faults();
        checkCodes(query, faults);
        if ("draft".equals(query.state()) && query.gssCode() == null) {
            faults.add(
                    "query/gssCode", "required", "Say whose drafts you want; they are listed for one place at a time.");
        }
        faults.throwIfAny();
        if ("draft".equals(query.state()) && query.gssCode() != null) {
            drafts.requireAssessorOf(query.gssCode());
        }
        return new Filter(query.gssCode(), query.instrumentId(), query.state());
    }

    private void checkCodes(AssessmentListQuery query, Faults faults) {
        if (query.gssCode() != null
                && (hasNul(query.gssCode()) || places.find(query.gssCode()).isEmpty())) {
            faults.add("query/gssCode", "unknown-place", "There is no place with this code here.");
        }
        if (query.instrumentId() != null
                && (hasNul(query.instrumentId()) || !instruments.knows(query.instrumentId()))) {
            faults.add("query/instrumentId", "unknown-instrument", "There is no instrument with this code here.");
        }
        if (query.state() != null && !STATES.contains(query.state())) {
            faults.add("query/state", "unknown-state", "The state is draft, submitted or withdrawn.");
        }
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }
}
