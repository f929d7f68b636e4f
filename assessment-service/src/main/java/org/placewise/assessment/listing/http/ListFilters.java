package org.placewise.assessment.listing.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.db.InstrumentFeed;
import org.placewise.assessment.listing.ListFilter;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Faults;

/** Checks the filters of a list: each code must be known, and drafts are for assessors of the place. */
@ApplicationScoped
public class ListFilters {

    private static final String DRAFT = "draft";

    private final PlaceHierarchy places;
    private final InstrumentFeed instruments;
    private final DraftReaders drafts;

    ListFilters(PlaceHierarchy places, InstrumentFeed instruments, DraftReaders drafts) {
        this.places = places;
        this.instruments = instruments;
        this.drafts = drafts;
    }

    /**
     * The filter that was asked for.
     *
     * @param states that an item of the list can be in, {@code draft} among them
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every fault, 403 for drafts that the caller may not read
     */
    public ListFilter of(ListFilter asked, List<String> states) {
        String gssCode = asked.gssCode();
        boolean ofDrafts = DRAFT.equals(asked.state());
        Faults faults = new Faults();
        check(asked, states, faults);
        if (ofDrafts && gssCode == null) {
            faults.add(
                    "query/gssCode", "required", "Say whose drafts you want; they are listed for one place at a time.");
        }
        faults.throwIfAny();
        if (ofDrafts && gssCode != null) {
            drafts.requireAssessorOf(gssCode);
        }
        return asked;
    }

    private void check(ListFilter asked, List<String> states, Faults faults) {
        if (asked.gssCode() != null
                && (hasNul(asked.gssCode()) || places.find(asked.gssCode()).isEmpty())) {
            faults.add("query/gssCode", "unknown-place", "There is no place with this code here.");
        }
        if (asked.instrumentId() != null
                && (hasNul(asked.instrumentId()) || !instruments.knows(asked.instrumentId()))) {
            faults.add("query/instrumentId", "unknown-instrument", "There is no instrument with this code here.");
        }
        if (asked.state() != null && !states.contains(asked.state())) {
            faults.add("query/state", "unknown-state", "The state is one of " + String.join(", ", states) + ".");
        }
    }

    private static boolean hasNul(@Nullable String text) {
        return text != null && text.indexOf('\0') >= 0;
    }
}
