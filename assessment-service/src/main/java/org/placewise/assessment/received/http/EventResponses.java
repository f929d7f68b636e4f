package org.placewise.assessment.received.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.BatchMode;
import org.placewise.assessment.received.CouncilEvent;
import org.placewise.assessment.received.Reading;
import org.placewise.assessment.received.ReceiveOutcome;
import org.placewise.assessment.received.ReceiveOutcome.Accepted;
import org.placewise.assessment.received.ReceiveOutcome.Conflicting;
import org.placewise.assessment.received.ReceiveOutcome.Duplicate;
import org.placewise.assessment.received.ReceiveOutcome.Invalid;
import org.placewise.assessment.received.ReceiveOutcome.OutOfReach;
import org.placewise.assessment.received.ReceiveOutcome.SourceOfAnother;
import org.placewise.assessment.received.http.BatchReceipt.RejectedEvent;
import org.placewise.assessment.received.http.BatchReceipt.TakenEvent;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** Outcomes of events as HTTP. */
final class EventResponses {

    static final String SOURCE_OF_ANOTHER = "source-of-another";

    private static final int UNPROCESSABLE = 422;

    private EventResponses() {}

    static Response one(ReceiveOutcome outcome, boolean dryRun) {
        return switch (outcome) {
            case Accepted accepted -> {
                EventReceipt receipt = EventReceipt.accepted(accepted, dryRun);
                yield dryRun
                        ? Response.ok(receipt).build()
                        : Response.accepted(receipt)
                                .header("Location", receipt.statusUrl())
                                .build();
            }
            case Duplicate duplicate ->
                Response.ok(EventReceipt.duplicate(duplicate, dryRun)).build();
            case Conflicting conflicting -> throw Problems.conflict("event-conflict", message(conflicting));
            case Invalid(var faults) -> throw Problems.unprocessable(faults);
            case OutOfReach outOfReach -> throw Problems.forbidden("place-not-covered", message(outOfReach));
            case SourceOfAnother(var reason) -> throw Problems.forbidden(SOURCE_OF_ANOTHER, reason);
        };
    }

    /** 202 when something was taken in, 200 when nothing needed to be, 422 when nothing but refusals is left. */
    static Response batch(List<Reading> readings, List<ReceiveOutcome> outcomes, BatchMode mode) {
        BatchReceipt receipt = receipt(readings, outcomes, mode);
        boolean rejected = !receipt.rejected().isEmpty();
        if (rejected && (mode.atomic() || receipt.events().isEmpty())) {
            throw refusal(receipt, mode);
        }
        boolean taken = receipt.accepted() > 0 && !mode.dryRun();
        return Response.status(taken ? Response.Status.ACCEPTED : Response.Status.OK)
                .entity(receipt)
                .build();
    }

    private static BatchReceipt receipt(List<Reading> readings, List<ReceiveOutcome> outcomes, BatchMode mode) {
        List<TakenEvent> taken = new ArrayList<>();
        List<RejectedEvent> rejected = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case Accepted accepted -> taken.add(TakenEvent.of(i, EventReceipt.accepted(accepted, mode.dryRun())));
                case Duplicate duplicate ->
                    taken.add(TakenEvent.of(i, EventReceipt.duplicate(duplicate, mode.dryRun())));
                case Invalid(var faults) -> rejected.add(new RejectedEvent(i, id(readings.get(i)), faults));
                case Conflicting conflicting ->
                    rejected.add(reject(i, readings.get(i), "/id", "event-conflict", message(conflicting)));
                case OutOfReach outOfReach ->
                    rejected.add(reject(i, readings.get(i), "/data/gssCode", "place-not-covered", message(outOfReach)));
                case SourceOfAnother(var reason) ->
                    rejected.add(reject(i, readings.get(i), "/source", SOURCE_OF_ANOTHER, reason));
            }
        }
        int duplicates = (int) taken.stream().filter(TakenEvent::duplicate).count();
        return new BatchReceipt(taken.size() - duplicates, duplicates, rejected, taken, mode.dryRun());
    }

    private static HttpProblem refusal(BatchReceipt receipt, BatchMode mode) {
        String detail = mode.atomic()
                ? receipt.rejected().size() + " events were refused, so none was taken in."
                : "Every event was refused.";
        return HttpProblem.builder()
                .withTitle("Batch refused")
                .withStatus(UNPROCESSABLE)
                .withDetail(detail)
                .with("code", "batch-refused")
                .with("accepted", 0)
                .with("duplicates", 0)
                .with("rejected", receipt.rejected())
                .build();
    }

    private static RejectedEvent reject(int index, Reading reading, String pointer, String code, String message) {
        return new RejectedEvent(index, id(reading), List.of(new Fault(pointer, code, message)));
    }

    private static @Nullable String id(Reading reading) {
        return switch (reading) {
            case Reading.Readable(CouncilEvent event) -> event.identity().id();
            case Reading.Faulty faulty -> faulty.id();
        };
    }

    static String message(Conflicting conflicting) {
        return "Event " + conflicting.eventId()
                + " has the same source and id and says something else. Give a new statement a new id.";
    }

    static String message(OutOfReach outOfReach) {
        return "Your token does not cover " + outOfReach.gssCode() + ".";
    }
}
