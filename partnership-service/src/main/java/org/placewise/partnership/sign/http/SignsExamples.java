package org.placewise.partnership.sign.http;

/** Bodies that the API description shows. */
final class SignsExamples {

    static final String SIGNS = """
            {"boardId": "019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11", "gssCode": "E08000037", "asOf": "2026-11-02",
             "clarity": {"finding": "no-records", "explanation": "No objective is recorded.",
                         "counts": {"objectives": 0, "clear": 0,
                                    "parts": [{"part": "pit-component", "present": 0, "missing": 0},
                                              {"part": "indicator", "present": 0, "missing": 0},
                                              {"part": "baseline", "present": 0, "missing": 0},
                                              {"part": "target", "present": 0, "missing": 0},
                                              {"part": "target-date", "present": 0, "missing": 0},
                                              {"part": "population-group", "present": 0, "missing": 0}]},
                         "records": []},
             "ownership": {"finding": "no-records", "explanation": "No action is recorded.",
                           "counts": {"actions": 0, "live": 0, "done": 0, "stopped": 0, "owned": 0, "onTime": 0,
                                      "overdue": 0, "notDue": 0, "noSchedule": 0},
                           "records": []}}""";

    private SignsExamples() {}
}
