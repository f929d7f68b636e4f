package org.placewise.assessment.round;

import java.util.List;

/**
 * An open round of Tool A with three raters, and a fourth who only looks.
 *
 * @param organiserLink identifier of the organiser's link
 */
record OpenedRound(
        String round,
        List<RoundCalls.Seat> seats,
        RoundCalls.Seat onlooker,
        String organiserLink,
        String organiserSecret) {

    static OpenedRound at(RoundCalls place, String topic) {
        String round = place.planned(topic);
        List<RoundCalls.Seat> seats = List.of(
                place.invite(round, "local-authority"), place.invite(round, "nhs"), place.invite(round, "vcse"));
        RoundCalls.Seat onlooker = place.invite(round, "community");
        place.step(round, "opening").then().statusCode(200);
        String link = place.organiser()
                .post("/v1/rounds/" + round + "/organiser-links")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        String[] parts = link.split("/");
        return new OpenedRound(round, seats, onlooker, parts[2], parts[3]);
    }

    /** Two raters say something, none of them everything. */
    void rateInPart() {
        seats.get(0).rate("leadership", RoundCalls.level(1)).then().statusCode(200);
        seats.get(1).rate("leadership", RoundCalls.level(4)).then().statusCode(200);
        seats.get(1).rate("whole-system", "{\"answer\": \"not-known\"}").then().statusCode(200);
    }

    /** Two raters say everything, both the lowest level, and the third something. */
    void rateLow() {
        seats.get(0).rateAll(1);
        seats.get(1).rateAll(1);
        seats.get(2).rate("leadership", RoundCalls.level(1)).then().statusCode(200);
    }

    /** The same two say everything, all of it something else, and the third more. */
    void rateHigh() {
        seats.get(0).rateAll(4);
        RoundCalls.ELEMENTS.forEach(element -> seats.get(1)
                .rate(element, "{\"answer\": \"not-known\", \"rationale\": \"A telling word\"}")
                .then()
                .statusCode(200));
        seats.get(2).rate("leadership", RoundCalls.level(3)).then().statusCode(200);
        seats.get(2).rate("whole-system", RoundCalls.level(4)).then().statusCode(200);
    }
}
