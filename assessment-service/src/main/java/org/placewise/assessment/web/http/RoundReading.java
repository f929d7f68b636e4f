package org.placewise.assessment.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.placewise.assessment.instrument.Element;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.round.Round;
import org.placewise.assessment.round.Rounds;
import org.placewise.assessment.web.RoundHeading;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;

/** What the pages read of rounds. */
@ApplicationScoped
class RoundReading {

    private final Rounds rounds;
    private final Instruments instruments;
    private final PlaceHierarchy places;

    RoundReading(Rounds rounds, Instruments instruments, PlaceHierarchy places) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.places = places;
    }

    /** A round with its instrument and heading. */
    record Known(Round round, Instrument instrument, RoundHeading heading) {

        Optional<Element> element(String code) {
            return instrument.elements().stream()
                    .filter(element -> element.code().value().equals(code))
                    .findFirst();
        }
    }

    Known find(UUID roundId, String base) {
        Round round = rounds.find(roundId).orElseThrow();
        Instrument instrument = instruments.find(round.instrument()).orElseThrow();
        String place = places.find(round.scope().gssCode())
                .map(Place::name)
                .orElse(round.scope().gssCode());
        return new Known(round, instrument, RoundHeading.of(base, round, instrument, place));
    }
}
