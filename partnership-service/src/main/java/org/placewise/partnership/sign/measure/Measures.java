package org.placewise.partnership.sign.measure;

import org.placewise.partnership.sign.reading.Reading;

/** The measures of one board on one day. */
public record Measures(
        AttendanceReading attendance,
        ConcentrationReading concentration,
        Reading<DecisionFinding> decisionToAction,
        Reading<LatenessFinding> lateness,
        Reading<TurnoverFinding> turnover,
        Reading<VacancyFinding> vacantSeats,
        Reading<ExceptionFinding> exceptionReports) {}
