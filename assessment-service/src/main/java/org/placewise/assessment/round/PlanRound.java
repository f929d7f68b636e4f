package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.kit.id.Ids;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Faults;

/** Plans a round for a known place with a published instrument. */
@ApplicationScoped
public class PlanRound {

    private final PlaceHierarchy places;
    private final Instruments instruments;
    private final Rounds rounds;

    PlanRound(PlaceHierarchy places, Instruments instruments, Rounds rounds) {
        this.places = places;
        this.instruments = instruments;
        this.rounds = rounds;
    }

    /** Plans the round, or says everything that speaks against it. */
    @Transactional
    public RoundOutcome plan(NewRound wanted, String organiser) {
        Faults faults = new Faults();
        Optional<Place> place = places.find(wanted.gssCode());
        Optional<Instrument> instrument = instruments.find(wanted.instrument());
        if (place.isEmpty()) {
            faults.add("/gssCode", "unknown-place", "There is no place " + wanted.gssCode() + " here.");
        }
        if (instrument.isEmpty()) {
            faults.add(
                    "/instrumentVersion",
                    "unknown-instrument",
                    "Instrument " + wanted.instrument()
                            + " is not published here; GET /v1/instruments lists those that are.");
        }
        checkPeriod(wanted, faults);
        instrument.ifPresent(known -> checkImportance(known, wanted.importance(), faults));
        if (faults.any() || place.isEmpty() || instrument.isEmpty()) {
            return new RoundOutcome.Refused(faults.all());
        }
        Round round = draft(wanted, PlaceLevel.ofCode(place.get().level()), organiser);
        rounds.add(round);
        return new RoundOutcome.Changed(round, instrument.get());
    }

    private static void checkPeriod(NewRound wanted, Faults faults) {
        if (wanted.periodFrom() != null
                && wanted.periodTo() != null
                && wanted.periodTo().isBefore(wanted.periodFrom())) {
            faults.add("/periodTo", "period-ends-before-it-begins", "The period ends before it begins.");
        }
    }

    private static void checkImportance(Instrument instrument, List<ElementImportance> importance, Faults faults) {
        Set<ElementCode> seen = new HashSet<>();
        for (int i = 0; i < importance.size(); i++) {
            ElementCode element = importance.get(i).element();
            String pointer = "/importance/" + i + "/element";
            if (instrument.element(element).isEmpty()) {
                faults.add(
                        pointer,
                        "unknown-element",
                        "Instrument " + instrument.ref() + " has no element " + element + ".");
            }
            if (!seen.add(element)) {
                faults.add(pointer, "named-twice", "Element " + element + " is named twice; name it once.");
            }
        }
    }

    private static Round draft(NewRound wanted, PlaceLevel level, String organiser) {
        return new Round(
                Ids.next(),
                new RoundScope(
                        wanted.gssCode(),
                        level,
                        wanted.topic(),
                        wanted.partnerOrganisation(),
                        wanted.periodFrom(),
                        wanted.periodTo()),
                wanted.instrument(),
                wanted.mode(),
                wanted.provenance(),
                wanted.importance(),
                wanted.example(),
                organiser,
                new RoundState.Draft(),
                List.of(),
                1);
    }
}
