package org.placewise.assessment.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.received.Application.AnswersRefused;
import org.placewise.assessment.received.Application.Possible;
import org.placewise.assessment.received.Application.TooEarly;
import org.placewise.assessment.received.EventState.Applied;
import org.placewise.assessment.received.EventState.Parked;
import org.placewise.assessment.received.ReceivedEvents.Held;
import org.placewise.assessment.received.ReplayOutcome.Done;
import org.placewise.assessment.received.ReplayOutcome.NotFound;
import org.placewise.assessment.received.ReplayOutcome.StillParked;
import org.placewise.kit.id.Ids;
import org.placewise.kit.place.PlaceHierarchy;
import org.placewise.kit.problem.Fault;

/** Tries a parked event again. */
@ApplicationScoped
public class ReplayEvent {

    private final ReceivedEvents events;
    private final PlaceHierarchy places;
    private final ApplyReport reports;
    private final Assessments assessments;
    private final Clock clock;

    ReplayEvent(
            ReceivedEvents events, PlaceHierarchy places, ApplyReport reports, Assessments assessments, Clock clock) {
        this.events = events;
        this.places = places;
        this.reports = reports;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Applies the event if what it waits for has arrived, else notes why it still waits. */
    @Transactional
    public ReplayOutcome replay(UUID eventId) {
        return events.hold(eventId).map(this::replay).orElseGet(NotFound::new);
    }

    private ReplayOutcome replay(Held held) {
        return switch (held.event().state()) {
            case Applied applied -> new Done(held.event());
            case Parked parked ->
                switch (reports.examine(held.report(), places.find(held.report().gssCode()))) {
                    case Possible basis -> apply(held, basis);
                    case TooEarly(var reason, var detail) ->
                        park(held, new Parked(reason, detail), List.of(new Fault("", reason.code(), detail)));
                    case AnswersRefused(var faults) ->
                        park(held, new Parked(ParkingReason.ANSWERS_REFUSED, detail(faults)), faults);
                };
        };
    }

    private ReplayOutcome apply(Held held, Possible basis) {
        Instant now = clock.instant();
        UUID assessmentId = Ids.next();
        assessments.hold(held.report().series());
        reports.apply(assessmentId, held.report(), held.event().identity(), basis, now);
        events.move(held.event().eventId(), new Applied(now, assessmentId));
        return new Done(events.find(held.event().eventId()).orElseThrow());
    }

    private ReplayOutcome park(Held held, Parked parked, List<Fault> reasons) {
        events.move(held.event().eventId(), parked);
        return new StillParked(reasons);
    }

    private static String detail(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + ": " + fault.message())
                .collect(Collectors.joining(" "));
    }
}
