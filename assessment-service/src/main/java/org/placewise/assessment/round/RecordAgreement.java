package org.placewise.assessment.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.Evidence;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.rating.Rating;
import org.placewise.assessment.rating.Ratings;
import org.placewise.kit.problem.Faults;

/** Records what partners agreed on an element, or that they did not, beside the spread that they have seen. */
@ApplicationScoped
public class RecordAgreement {

    private final ChangeRound change;
    private final Ratings ratings;
    private final RoundEvents events;
    private final Clock clock;

    RecordAgreement(ChangeRound change, Ratings ratings, RoundEvents events, Clock clock) {
        this.change = change;
        this.ratings = ratings;
        this.events = events;
        this.clock = clock;
    }

    /** Records in somebody's name, or says everything that speaks against it. */
    @Transactional
    public RoundOutcome record(
            UUID id, @Nullable Long seenVersion, ElementCode element, AgreementEntry entry, String by) {
        return change.change(id, seenVersion, (round, instrument) -> switch (round.state()) {
            case RoundState.Revealed revealed -> record(round, revealed, instrument, element, entry, by);
            case RoundState.Draft draft -> new RoundOutcome.NotInThisState(draft);
            case RoundState.Open open -> new RoundOutcome.NotInThisState(open);
            case RoundState.Agreed agreed -> new RoundOutcome.NotInThisState(agreed);
        });
    }

    private RoundOutcome record(
            Round round,
            RoundState.Revealed revealed,
            Instrument instrument,
            ElementCode element,
            AgreementEntry entry,
            String by) {
        List<Evidence> evidence = entry.evidence() == null ? ofRaters(round, element) : entry.evidence();
        Faults faults = new Faults();
        AgreementRules.check(instrument, element, entry, evidence, faults);
        if (faults.any()) {
            return new RoundOutcome.Refused(faults.all());
        }
        ElementAgreement agreement = new ElementAgreement(
                element,
                entry.outcome(),
                entry.answer(),
                entry.level(),
                entry.target(),
                entry.confidence(),
                entry.reason(),
                evidence,
                by,
                clock.instant());
        Round recorded = round.next(revealed.record(agreement));
        events.agreed(recorded, instrument, agreement);
        return change.save(recorded, instrument);
    }

    private List<Evidence> ofRaters(Round round, ElementCode element) {
        return ratings.ofRound(round.id()).stream()
                .flatMap(rater -> rater.ratings().stream())
                .map(Rating::given)
                .filter(given -> given.element().equals(element))
                .flatMap(given -> given.evidence().stream())
                .distinct()
                .toList();
    }
}
