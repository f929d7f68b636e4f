package org.placewise.assessment.received;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placewise.assessment.answer.AnswerEntry;
import org.placewise.assessment.answer.AnswerRules;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.assessment.AssessmentEvents;
import org.placewise.assessment.assessment.AssessmentState.Draft;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.assessment.Origin;
import org.placewise.assessment.assessment.PlaceLevel;
import org.placewise.assessment.assessment.SeriesReading;
import org.placewise.assessment.diagnostic.DiagnosticSheet;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.Instruments;
import org.placewise.assessment.received.Application.AnswersRefused;
import org.placewise.assessment.received.Application.Possible;
import org.placewise.assessment.received.Application.TooEarly;
import org.placewise.assessment.received.CouncilEvent.Identity;
import org.placewise.kit.place.Place;
import org.placewise.kit.problem.Faults;

/** Turns a report into a submitted assessment, in two steps: whether that can be done now, and doing it. */
@ApplicationScoped
class ApplyReport {

    private final Instruments instruments;
    private final Assessments assessments;
    private final SeriesReading reading;
    private final AssessmentEvents events;

    ApplyReport(Instruments instruments, Assessments assessments, SeriesReading reading, AssessmentEvents events) {
        this.instruments = instruments;
        this.assessments = assessments;
        this.reading = reading;
        this.events = events;
    }

    /** Whether the report can be applied now. */
    Application examine(ReportedAssessment report, Optional<Place> place) {
        Optional<Instrument> instrument = instruments.find(report.instrument());
        Faults faults = new Faults();
        instrument.ifPresent(known -> checkAnswers(known, report, faults));
        if (faults.any()) {
            return new AnswersRefused(faults.all());
        }
        if (place.isEmpty()) {
            return new TooEarly(ParkingReason.PLACE_UNKNOWN, "Place " + report.gssCode() + " is not known here yet.");
        }
        return instrument
                .<Application>map(known -> new Possible(place.get(), known))
                .orElseGet(() -> new TooEarly(
                        ParkingReason.INSTRUMENT_UNKNOWN,
                        "Instrument " + report.instrument() + " is not published here yet."));
    }

    /** Stores and announces the assessment. The caller holds its series. */
    void apply(UUID assessmentId, ReportedAssessment report, Identity identity, Possible basis, Instant now) {
        Draft draft = new Draft();
        Assessment assessment = new Assessment(
                assessmentId,
                report.gssCode(),
                PlaceLevel.ofCode(basis.place().level()),
                report.topic(),
                report.instrument(),
                report.assessedOn(),
                report.isExample(),
                Origin.event(identity.source(), identity.id()),
                new AnswerSheet(
                        report.answers().stream().map(AnswerEntry::toGiven).toList()),
                DiagnosticSheet.blank(),
                draft,
                1);
        String by = report.assessor() == null ? identity.source() : report.assessor();
        Assessment submitted = reading.submitted(assessment, draft, basis.instrument(), now, by);
        assessments.add(submitted);
        events.announce(submitted, basis.instrument());
        reading.rereadSuccessor(submitted, basis.instrument());
    }

    private static void checkAnswers(Instrument instrument, ReportedAssessment report, Faults faults) {
        AnswerRules.check(instrument, report.answers(), "/data/answers", faults);
        AnswerRules.checkComplete(
                instrument,
                report.answers().stream().map(AnswerEntry::element).collect(Collectors.toUnmodifiableSet()),
                "/data/answers",
                faults);
    }
}
