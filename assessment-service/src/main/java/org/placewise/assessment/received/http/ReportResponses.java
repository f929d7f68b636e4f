package org.placewise.assessment.received.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.placewise.assessment.received.BatchMode;
import org.placewise.assessment.received.ReceiveOutcome;
import org.placewise.assessment.received.ReceiveOutcome.Accepted;
import org.placewise.assessment.received.ReceiveOutcome.Conflicting;
import org.placewise.assessment.received.ReceiveOutcome.Duplicate;
import org.placewise.assessment.received.ReceiveOutcome.Invalid;
import org.placewise.assessment.received.ReceiveOutcome.OutOfReach;
import org.placewise.assessment.received.ReceiveOutcome.SourceOfAnother;
import org.placewise.assessment.received.file.ReportFault;
import org.placewise.assessment.received.file.ReportsReading.ReadReport;
import org.placewise.assessment.received.http.ReportReceipt.RejectedReport;
import org.placewise.assessment.received.http.ReportReceipt.TakenReport;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** Outcomes of files and documents of assessments as HTTP. */
final class ReportResponses {

    private ReportResponses() {}

    /** 202 when something was taken in, 200 when nothing needed to be, 422 when nothing but refusals is left. */
    static Response of(List<ReadReport> reports, List<ReceiveOutcome> outcomes, BatchMode mode) {
        ReportReceipt receipt = receipt(reports, outcomes, mode);
        if (!receipt.rejected().isEmpty() && (mode.atomic() || receipt.reports().isEmpty())) {
            throw refusal(receipt, mode);
        }
        boolean taken = receipt.accepted() > 0 && !mode.dryRun();
        return Response.status(taken ? Response.Status.ACCEPTED : Response.Status.OK)
                .entity(receipt)
                .build();
    }

    /** 422 for a file or document that cannot be read as a whole. */
    static HttpProblem unreadable(List<ReportFault> faults) {
        return HttpProblem.builder(Problems.unprocessable(
                        faults.stream().map(ReportFault::toFault).toList()))
                .with("rejected", List.of(new RejectedReport(0, null, faults)))
                .build();
    }

    private static ReportReceipt receipt(List<ReadReport> reports, List<ReceiveOutcome> outcomes, BatchMode mode) {
        List<TakenReport> taken = new ArrayList<>();
        List<RejectedReport> rejected = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            ReadReport report = reports.get(i);
            switch (outcomes.get(i)) {
                case Accepted accepted -> taken.add(taken(report, EventReceipt.accepted(accepted, mode.dryRun())));
                case Duplicate duplicate -> taken.add(taken(report, EventReceipt.duplicate(duplicate, mode.dryRun())));
                case Invalid(var faults) -> rejected.add(rejected(report, faults));
                case Conflicting conflicting ->
                    rejected.add(rejected(
                            report, List.of(new Fault("/id", "event-conflict", EventResponses.message(conflicting)))));
                case OutOfReach outOfReach ->
                    rejected.add(rejected(
                            report,
                            List.of(new Fault(
                                    "/data/gssCode", "place-not-covered", EventResponses.message(outOfReach)))));
                case SourceOfAnother(var reason) ->
                    rejected.add(
                            rejected(report, List.of(new Fault("/source", EventResponses.SOURCE_OF_ANOTHER, reason))));
            }
        }
        int duplicates = (int) taken.stream().filter(TakenReport::duplicate).count();
        return new ReportReceipt(taken.size() - duplicates, duplicates, rejected, taken, mode.dryRun());
    }

    private static TakenReport taken(ReadReport report, EventReceipt receipt) {
        return new TakenReport(
                report.index(),
                report.reference(),
                report.row(),
                receipt.eventId(),
                receipt.duplicate(),
                receipt.alsoSentBy(),
                receipt.state(),
                receipt.statusUrl());
    }

    private static RejectedReport rejected(ReadReport report, List<Fault> faults) {
        return new RejectedReport(
                report.index(),
                report.reference(),
                faults.stream().map(report.place()).toList());
    }

    private static HttpProblem refusal(ReportReceipt receipt, BatchMode mode) {
        List<Fault> faults = receipt.rejected().stream()
                .flatMap(rejected -> rejected.errors().stream())
                .map(ReportFault::toFault)
                .toList();
        String detail = mode.atomic()
                ? receipt.rejected().size() + " assessments were refused, so none was taken in."
                : "Every assessment was refused.";
        return HttpProblem.builder(Problems.unprocessable("reports-refused", detail, faults))
                .with("accepted", 0)
                .with("duplicates", 0)
                .with("rejected", receipt.rejected())
                .build();
    }
}
