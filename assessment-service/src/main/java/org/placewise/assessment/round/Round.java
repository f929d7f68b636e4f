package org.placewise.assessment.round;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.placewise.assessment.agenda.Importance;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.InstrumentRef;

/**
 * A round of ratings of one place with one version of an instrument.
 *
 * @param organiser who planned it
 * @param earlierTurns what reopenings ended, first to last
 * @param version grows by one with every change of the round, from 1; ratings do not change the round
 */
public record Round(
        UUID id,
        RoundScope scope,
        InstrumentRef instrument,
        RoundMode mode,
        Provenance provenance,
        List<ElementImportance> importance,
        boolean example,
        String organiser,
        RoundState state,
        List<EndedTurn> earlierTurns,
        long version) {

    /** Copies the lists. */
    public Round {
        importance = List.copyOf(importance);
        earlierTurns = List.copyOf(earlierTurns);
    }

    /** The next version, in this state. */
    public Round next(RoundState following) {
        return with(following, earlierTurns);
    }

    /** The next version, open again; what this ends is kept. */
    public Round reopened(RoundState.Reopening reopening) {
        List<EndedTurn> turns = new ArrayList<>(earlierTurns);
        turns.add(reopening.ended());
        return with(reopening.open(), turns);
    }

    /** How much the element matters here. */
    public Importance importanceOf(ElementCode element) {
        return importance.stream()
                .filter(each -> each.element().equals(element))
                .map(ElementImportance::importance)
                .findFirst()
                .orElse(Importance.ORDINARY);
    }

    private Round with(RoundState following, List<EndedTurn> turns) {
        return new Round(
                id, scope, instrument, mode, provenance, importance, example, organiser, following, turns, version + 1);
    }
}
