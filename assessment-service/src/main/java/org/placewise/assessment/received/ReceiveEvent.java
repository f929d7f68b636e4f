package org.placewise.assessment.received;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.json.CanonicalJson;
import org.placewise.assessment.received.Application.AnswersRefused;
import org.placewise.assessment.received.Application.Possible;
import org.placewise.assessment.received.Application.TooEarly;
import org.placewise.assessment.received.EventState.Applied;
import org.placewise.assessment.received.EventState.Parked;
import org.placewise.assessment.received.ReceiveOutcome.Accepted;
import org.placewise.assessment.received.ReceiveOutcome.Conflicting;
import org.placewise.assessment.received.ReceiveOutcome.Duplicate;
import org.placewise.assessment.received.ReceiveOutcome.Invalid;
import org.placewise.assessment.received.ReceiveOutcome.OutOfReach;
import org.placewise.kit.id.Ids;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;

/**
 * Takes in one event: recognises it, applies it or parks it, in one transaction. Two events are the same when source and id are; they
 * say the same when type, subject and data do, so an event that is sent again with a new time stamp is a duplicate, not a conflict.
 */
@ApplicationScoped
public class ReceiveEvent {

    private final PlaceHierarchy places;
    private final ApplyReport reports;
    private final Assessments assessments;
    private final ReceivedEvents events;
    private final Clock clock;

    ReceiveEvent(
            PlaceHierarchy places, ApplyReport reports, Assessments assessments, ReceivedEvents events, Clock clock) {
        this.places = places;
        this.reports = reports;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the event in, unless something speaks against it; then nothing is written.
     *
     * @param from who sent it, for the record
     */
    @Transactional
    public ReceiveOutcome receive(CouncilEvent event, Reach reach, String from) {
        ReportedAssessment report = event.report();
        Optional<Place> place = places.find(report.gssCode());
        if (!reach.covers(report.gssCode(), place.isPresent())) {
            return new OutOfReach(report.gssCode());
        }
        return switch (reports.examine(report, place)) {
            case AnswersRefused(var faults) -> new Invalid(faults);
            case TooEarly(var reason, var detail) -> store(event, from, now(), new Parked(reason, detail));
            case Possible basis -> apply(event, from, basis);
        };
    }

    private ReceiveOutcome apply(CouncilEvent event, String from, Possible basis) {
        Instant now = now();
        UUID assessmentId = Ids.next();
        assessments.hold(event.series());
        ReceiveOutcome outcome = store(event, from, now, new Applied(now, assessmentId));
        if (outcome instanceof Accepted) {
            reports.apply(assessmentId, event.report(), event.identity(), basis, now);
        }
        return outcome;
    }

    private ReceiveOutcome store(CouncilEvent event, String from, Instant now, EventState state) {
        String sha256 = fingerprint(event);
        ReceivedEvent received = new ReceivedEvent(
                Ids.next(),
                event.identity(),
                event.type(),
                event.subject(),
                event.time().toInstant(),
                sha256,
                now,
                from,
                state);
        if (events.add(received, event.data())) {
            return new Accepted(received.eventId(), state);
        }
        ReceivedEvent earlier = events.find(event.identity()).orElseThrow();
        return earlier.payloadSha256().equals(sha256)
                ? new Duplicate(earlier.eventId(), earlier.state())
                : new Conflicting(earlier.eventId());
    }

    private Instant now() {
        return clock.instant();
    }

    private static String fingerprint(CouncilEvent event) {
        return CanonicalJson.sha256(JsonNodeFactory.instance
                .objectNode()
                .put("type", event.type())
                .put("subject", event.subject())
                .set("data", event.data()));
    }
}
