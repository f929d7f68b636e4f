package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.diagnostic.DiagnosticSheet;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.kit.id.Ids;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Faults;

/** Opens a draft for a known place with a published instrument. */
@ApplicationScoped
public class OpenAssessment {

    private final PlaceHierarchy places;
    private final Instruments instruments;
    private final OpeningRules rules;
    private final Assessments assessments;

    OpenAssessment(PlaceHierarchy places, Instruments instruments, OpeningRules rules, Assessments assessments) {
        this.places = places;
        this.instruments = instruments;
        this.rules = rules;
        this.assessments = assessments;
    }

    /** Opens the draft, or says everything that speaks against it. */
    @Transactional
    public OpenOutcome open(NewAssessment wanted) {
        Faults faults = new Faults();
        Optional<Place> place = places.find(wanted.gssCode());
        Optional<Instrument> instrument = instruments.find(wanted.instrument());
        checkPlace(place, wanted, faults);
        if (instrument.isEmpty()) {
            faults.add(
                    "/instrumentVersion",
                    "unknown-instrument",
                    "Instrument " + wanted.instrument()
                            + " is not published here; GET /v1/instruments lists those that are.");
        }
        rules.checkAssessedOn(wanted.assessedOn(), "/assessedOn", faults);
        if (faults.any() || place.isEmpty() || instrument.isEmpty()) {
            return new OpenOutcome.Refused(faults.all());
        }
        Assessment draft = draft(wanted, PlaceLevel.ofCode(place.get().level()));
        assessments.add(draft);
        return new OpenOutcome.Opened(draft, instrument.get());
    }

    private static void checkPlace(Optional<Place> place, NewAssessment wanted, Faults faults) {
        if (place.isEmpty()) {
            faults.add("/gssCode", "unknown-place", "There is no place " + wanted.gssCode() + " here.");
            return;
        }
        String level = place.get().level();
        if (wanted.placeLevel() != null && wanted.placeLevel() != PlaceLevel.ofCode(level)) {
            faults.add(
                    "/placeLevel",
                    "level-of-place-differs",
                    wanted.gssCode() + " is a place at " + level + " level; give that or leave it out.");
        }
    }

    private static Assessment draft(NewAssessment wanted, PlaceLevel level) {
        return new Assessment(
                Ids.next(),
                wanted.gssCode(),
                level,
                wanted.topic(),
                wanted.instrument(),
                wanted.assessedOn(),
                wanted.example(),
                Origin.api(),
                AnswerSheet.blank(),
                DiagnosticSheet.blank(),
                new Draft(),
                1);
    }
}
