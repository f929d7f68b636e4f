package org.placewise.assessment.instrument.http;

/** Examples in the API description. */
final class InstrumentExamples {

    static final String LIST = """
            {
              "items": [{
                "instrumentId": "pots", "version": "2.0", "name": "Population Outcomes Through Services (POTS)",
                "pitComponent": "service", "elements": 13, "publishedAt": "2026-11-01T08:00:00Z",
                "href": "/v1/instruments/pots/versions/2.0"
              }],
              "deletedItems": [],
              "nextCursor": null,
              "nextUpdatedSince": "c752-0"
            }
            """;

    static final String INSTRUMENT = """
            {
              "instrumentId": "pots",
              "version": "2.0",
              "name": "Population Outcomes Through Services (POTS)",
              "pitComponent": "service",
              "source": "Elements and grouping: PBA 2021. Prompts: Placewise.",
              "scale": {
                "origin": "placewise",
                "provenance": "The four levels, their labels and their descriptors are Placewise's own.",
                "levels": [
                  {"level": 1, "label": "Not evident", "descriptor": "Nothing in place that partners could point to."},
                  {"level": 2, "label": "Emerging", "descriptor": "Started in some services or neighbourhoods."}
                ]
              },
              "sides": [{"code": "population-use", "name": "Population use"}],
              "groups": [{"code": "population-use", "name": "Population use", "side": "population-use"}],
              "elements": [{
                "code": "unmet-need", "name": "Unmet need and demand", "group": "population-use",
                "prompt": "Can you say how many people who would benefit are not reached, and who they are?",
                "evidenceGuidance": "Expected against recorded numbers by practice or network.",
                "diagnosticQuestions": [
                  {"code": "q1", "question": "At which step from risk to controlled disease are most people lost?"}
                ]
              }],
              "diagnostic": {
                "opensAtOrBelow": 2,
                "rule": "The questions open under an element at level 2 or below, and under the weakest links."
              }
            }
            """;

    private InstrumentExamples() {}
}
