package org.placewise.partnership.sign.http;

/** Bodies that the API description shows. */
final class SignsExamples {

    static final String SIGNS = """
            {
             "boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11",
             "gssCode": "E08000037",
             "asOf": "2026-11-02",
             "clarity": {"finding": "no-records", "explanation": "No objective is recorded.", "counts": {
                "objectives": 0, "clear": 0, "parts": [{"part": "pit-component", "present": 0, "missing": 0}, {
                "part": "indicator", "present": 0, "missing": 0}, {"part": "baseline", "present": 0, "missing": 0},
                {"part": "target", "present": 0, "missing": 0}, {"part": "target-date", "present": 0, "missing":
                0}, {"part": "population-group", "present": 0, "missing": 0}]}, "records": []},
             "ownership": {"finding": "no-records", "explanation": "No action is recorded.", "counts": {"actions":
                0, "live": 0, "done": 0, "stopped": 0, "owned": 0, "onTime": 0, "overdue": 0, "notDue": 0,
                "noSchedule": 0}, "records": []},
             "impact": {"finding": "no-records", "explanation": "No objective is recorded.", "counts": [{"what":
                "objectives", "number": 0}, {"what": "tested", "number": 0}, {"what": "moved-as-intended",
                "number": 0}, {"what": "moved-against", "number": 0}, {"what": "no-significant-change", "number":
                0}, {"what": "too-early-to-tell", "number": 0}, {"what": "tested-on-whole-place-instead-of-group",
                "number": 0}], "records": []},
             "power": {"finding": "no-records", "explanation":
                "Neither powers nor decisions nor pooled funds are recorded.", "counts": [{"what":
                "delegated-functions", "number": 0}, {"what": "decisions-in-the-year", "number": 0}, {"what":
                "decisions-that-need-nobody-else", "number": 0}, {"what": "pooled-funds", "number": 0}], "records":
                [], "wouldChange": ["Record the powers of the board and the decisions it takes."]},
             "bottomUp": {"finding": "no-records", "explanation":
                "Neither members nor meetings of the year are recorded.", "counts": [{"what":
                "vcse-and-community-members", "number": 0}, {"what": "meetings-in-the-year", "number": 0}, {"what":
                "items-raised", "number": 0}, {"what": "items-decided", "number": 0}], "records": [],
                "wouldChange": ["Give VCSE or community members a seat."]},
             "coherence": {"finding": "no-records", "explanation":
                "Neither a priority nor an objective is recorded.", "counts": [{"what": "priorities", "number": 0},
                {"what": "priorities-without-objective", "number": 0}, {"what": "objectives", "number": 0}, {
                "what": "objectives-without-priority", "number": 0}, {"what": "objectives-without-action",
                "number": 0}, {"what": "objectives-on-the-thread", "number": 0}], "records": [], "wouldChange": []},
             "risks": {"finding": "no-records", "explanation": "No risk is recorded.", "counts": [{"what": "risks",
                "number": 0}, {"what": "open-risks", "number": 0}, {"what": "not-owned", "number": 0}, {"what":
                "without-review-date", "number": 0}, {"what": "reviews-overdue", "number": 0}, {"what":
                "kinds-not-examined", "number": 4}], "records": [], "wouldChange": [
                "Look for risks of data sharing, and record what is found.",
                "Look for risks of analytical capacity, and record what is found.",
                "Look for risks of workforce, and record what is found.",
                "Look for risks of structure, and record what is found."]},
             "avoidableAdmissions": {"finding": "no-records", "explanation": "No live objective is recorded.",
                "counts": [{"what": "live-objectives", "number": 0}, {"what": "naming-them", "number": 0}, {"what":
                "naming-them-with-a-live-action", "number": 0}], "records": [], "wouldChange": [
                "Tag the objective that is to lower avoidable emergency admissions, or set one."]},
             "measures": {
              "attendance": {"finding": "no-records", "explanation": "No attendance of the year is recorded.",
                  "counts": [{"what": "meetings-in-the-year", "number": 0}, {"what": "days-with-attendance",
                  "number": 0}, {"what": "days-with-decisions", "number": 0}, {"what":
                  "attendances-of-unknown-sector", "number": 0}], "sectors": [], "atDecisions": [], "records": [],
                  "wouldChange": []},
              "concentration": {"finding": "no-records", "explanation": "No live action is recorded.", "counts": [{
                  "what": "live-actions", "number": 0}, {"what": "carried", "number": 0}, {"what": "organisations",
                  "number": 0}, {"what": "organisations-that-carry-none", "number": 0}, {"what": "sectors",
                  "number": 0}], "carriers": [], "herfindahl": null, "gini": null, "records": [], "wouldChange":
                  []},
              "decisionToAction": {"finding": "no-records", "explanation":
                  "No decision of the year is recorded that the board could act on.", "counts": [{"what":
                  "decisions", "number": 0}, {"what": "acted-on", "number": 0}, {"what": "waiting", "number": 0}, {
                  "what": "overdue", "number": 0}, {"what": "waiting-without-date", "number": 0}], "records": [],
                  "wouldChange": []},
              "lateness": {"finding": "no-records", "explanation": "No live action is recorded.", "counts": [{
                  "what": "live-actions", "number": 0}, {"what": "late", "number": 0}, {"what": "without-date",
                  "number": 0}, {"what": "milestones-missed", "number": 0}], "records": [], "wouldChange": []},
              "turnover": {"finding": "no-records", "explanation": "No member was on the record a year before.",
                  "counts": [{"what": "members-a-year-before", "number": 0}, {"what": "left", "number": 0}, {
                  "what": "joined", "number": 0}, {"what": "members", "number": 0}], "records": [], "wouldChange":
                  []},
              "vacantSeats": {"finding": "no-records", "explanation":
                  "The law requires no seat of this kind of board.", "counts": [{"what": "statutory-seats",
                  "number": 0}, {"what": "vacant", "number": 0}], "records": [], "wouldChange": []},
              "exceptionReports": {"finding": "no-records", "explanation": "No live action is recorded.", "counts":
                  [{"what": "live-actions", "number": 0}, {"what": "reports", "number": 0}, {"what":
                  "late-unreported", "number": 0}, {"what": "without-recovery", "number": 0}, {"what":
                  "with-recovery", "number": 0}], "records": [], "wouldChange": []}
             }
            }""";

    private SignsExamples() {}
}
