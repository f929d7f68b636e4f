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
import org.placewise.assessment.received.EventSources.Claim;
import org.placewise.assessment.received.EventState.Applied;
import org.placewise.assessment.received.EventState.Parked;
import org.placewise.assessment.received.ReceiveOutcome.Accepted;
import org.placewise.assessment.received.ReceiveOutcome.Conflicting;
import org.placewise.assessment.received.ReceiveOutcome.Duplicate;
import org.placewise.assessment.received.ReceiveOutcome.Invalid;
import org.placewise.assessment.received.ReceiveOutcome.OutOfReach;
import org.placewise.assessment.received.ReceiveOutcome.SourceOfAnother;
import org.placewise.kit.id.Ids;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;

/**
 * Takes in one event: recognises it, applies it or parks it, in one transaction. Two events are the same when owner, source and id are; they
 * say the same when type, subject and data do, so an event that is sent again with a new time stamp is a duplicate, not a conflict.
 */
@ApplicationScoped
public class ReceiveEvent {

    private final PlaceHierarchy places;
    private final ApplyReport reports;
    private final Assessments assessments;
    private final ReceivedEvents events;
    private final EventSources sources;
    private final Clock clock;

    ReceiveEvent(
            PlaceHierarchy places,
            ApplyReport reports,
            Assessments assessments,
            ReceivedEvents events,
            EventSources sources,
            Clock clock) {
        this.places = places;
        this.reports = reports;
        this.assessments = assessments;
        this.events = events;
        this.sources = sources;
        this.clock = clock;
    }

    /** An event with who sent it and whose it is. */
    private record Claimed(CouncilEvent event, String from, String owner) {}

    /** Takes the event in, unless something speaks against it; then nothing is written. */
    @Transactional
    public ReceiveOutcome receive(CouncilEvent event, Sender sender) {
        ReportedAssessment report = event.report();
        Optional<Place> place = places.find(report.gssCode());
        if (!sender.reach().covers(report.gssCode(), place.isPresent())) {
            return new OutOfReach(report.gssCode());
        }
        return switch (sources.claim(event.identity().source(), report.gssCode(), sender)) {
            case Claim.Refused(var reason) -> new SourceOfAnother(reason);
            case Claim.Of(var owner) -> receive(new Claimed(event, sender.name(), owner), place);
        };
    }

    private ReceiveOutcome receive(Claimed claimed, Optional<Place> place) {
        return switch (reports.examine(claimed.event().report(), place)) {
            case AnswersRefused(var faults) -> new Invalid(faults);
            case TooEarly(var reason, var detail) -> store(claimed, clock.instant(), new Parked(reason, detail));
            case Possible basis -> apply(claimed, basis);
        };
    }

    private ReceiveOutcome apply(Claimed claimed, Possible basis) {
        CouncilEvent event = claimed.event();
        Instant now = clock.instant();
        UUID assessmentId = Ids.next();
        assessments.hold(event.series());
        ReceiveOutcome outcome = store(claimed, now, new Applied(now, assessmentId));
        if (outcome instanceof Accepted) {
            reports.apply(assessmentId, event.report(), event.identity(), basis, now);
        }
        return outcome;
    }

    private ReceiveOutcome store(Claimed claimed, Instant now, EventState state) {
        CouncilEvent event = claimed.event();
        int others = events.othersWith(claimed.owner(), event.identity());
        String sha256 = fingerprint(event);
        ReceivedEvent received = new ReceivedEvent(
                Ids.next(),
                claimed.owner(),
                event.identity(),
                others,
                event.type(),
                event.subject(),
                event.time().toInstant(),
                sha256,
                now,
                claimed.from(),
                state);
        if (events.add(received, event.data())) {
            return new Accepted(received.eventId(), state, others);
        }
        ReceivedEvent earlier = events.find(claimed.owner(), event.identity()).orElseThrow();
        return earlier.payloadSha256().equals(sha256)
                ? new Duplicate(earlier.eventId(), earlier.state(), others)
                : new Conflicting(earlier.eventId());
    }

    private static String fingerprint(CouncilEvent event) {
        return CanonicalJson.sha256(JsonNodeFactory.instance
                .objectNode()
                .put("type", event.type())
                .put("subject", event.subject())
                .set("data", event.data()));
    }
}
