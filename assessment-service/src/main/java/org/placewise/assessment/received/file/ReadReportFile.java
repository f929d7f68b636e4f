package org.placewise.assessment.received.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.received.ReadEvent;
import org.placewise.assessment.received.Reading;
import org.placewise.assessment.received.Reading.Faulty;
import org.placewise.assessment.received.ToldFaults;
import org.placewise.assessment.received.file.ReportsReading.ReadReport;
import org.placewise.assessment.received.file.ReportsReading.Readable;
import org.placewise.assessment.received.file.ReportsReading.Unreadable;
import org.placewise.kit.problem.Fault;

/** Reads a CSV file of assessments from its first row to its last, whatever is wrong with some of them. */
@ApplicationScoped
public class ReadReportFile {

    /** How many assessments a file may hold. */
    public static final int MOST_REPORTS = 1_000;

    private final ReadEvent readEvent;
    private final Clock clock;

    /** Reads events by these rules. */
    public ReadReportFile(ReadEvent readEvent, Clock clock) {
        this.readEvent = readEvent;
        this.clock = clock;
    }

    /** The assessments of the file: rows that name none first, then the others in the order in which they begin. */
    public ReportsReading read(byte[] file) {
        List<ReportFault> faults = new ArrayList<>();
        List<ReportRow> rows = ReportRows.read(file, faults);
        if (!faults.isEmpty()) {
            return new Unreadable(ReportFault.told(faults));
        }
        Instant now = clock.instant();
        List<ReadReport> reports = new ArrayList<>();
        Map<String, FiledReport> byReference = new LinkedHashMap<>();
        for (ReportRow row : rows) {
            @Nullable String reference = row.cell(ReportColumn.REFERENCE);
            if (reference == null) {
                reports.add(withoutReference(row, reports.size()));
            } else {
                byReference
                        .computeIfAbsent(reference, key -> new FiledReport(key, row))
                        .add(row);
            }
        }
        byReference.values().forEach(report -> reports.add(read(report, reports.size(), now)));
        ToldFaults told = new ToldFaults();
        reports.replaceAll(report -> report.withReading(told.of(report.reading())));
        return reports.size() > MOST_REPORTS
                ? new Unreadable(List.of(ReportFault.inFile(
                        null,
                        null,
                        "too-many-assessments",
                        "A file may hold at most " + MOST_REPORTS + " assessments.")))
                : new Readable(reports);
    }

    private ReadReport read(FiledReport report, int index, Instant now) {
        Reading reading = readEvent.read(report.event(now));
        if (report.faults().isEmpty()) {
            return new ReadReport(report.reference(), index, report.line(), reading, report::locate);
        }
        List<ReportFault> faults = new ArrayList<>(report.faults());
        if (reading instanceof Faulty(var id, var eventFaults)) {
            eventFaults.stream().map(report::locate).forEach(faults::add);
        }
        return faulty(report.reference(), index, report.line(), faults);
    }

    private static ReadReport withoutReference(ReportRow row, int index) {
        return faulty(
                null,
                index,
                row.line(),
                List.of(row.fault(
                        ReportColumn.REFERENCE,
                        "reference-missing",
                        "Give every row the reference of its assessment, a name of your own for it.")));
    }

    /** Something whose faults have their places already. */
    private static ReadReport faulty(@Nullable String reference, int index, int row, List<ReportFault> faults) {
        Map<Fault, ReportFault> places = new LinkedHashMap<>();
        ReportFault.told(faults).forEach(fault -> places.put(fault.toFault(), fault));
        return new ReadReport(
                reference,
                index,
                row,
                new Faulty(reference, List.copyOf(places.keySet())),
                fault -> places.getOrDefault(fault, ReportFault.inDocument(fault.pointer(), fault)));
    }
}
