package org.placewise.partnership.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.meeting.AgendaItem;
import org.placewise.partnership.meeting.MeetingState;
import org.placewise.partnership.meeting.MeetingTerms;
import org.placewise.partnership.meeting.RaisedBy;

class DecisionRulesTest {

    private static final UUID ITEM = UUID.fromString("019a1c40-7d10-7101-8a00-000000000002");

    @ParameterizedTest
    @CsvSource({
        "HELD, , , ",
        "HELD, 019a1c40-7d10-7101-8a00-000000000002, 2026-11-18, ",
        "PLANNED, , , meeting-not-held",
        "CANCELLED, , , meeting-not-held",
        "HELD, 019a1c40-7d10-7101-8a00-000000000003, , unknown-item",
        "HELD, , 2026-11-17, due-before-meeting"
    })
    void aDecisionFitsTheMeetingItWasTakenAt(
            MeetingState state, @Nullable UUID item, @Nullable LocalDate dueOn, @Nullable String code) {
        MeetingTerms meeting = new MeetingTerms(
                LocalDate.parse("2026-11-18"),
                "November",
                state,
                List.of(new AgendaItem(ITEM, "Air", RaisedBy.OFFICER, null)),
                List.of());
        DecisionTerms decision = new DecisionTerms(
                UUID.randomUUID(), item, "Fund it", Authority.BOARD, null, dueOn, List.of(), List.of());

        assertThat(DecisionRules.check(decision, meeting))
                .extracting(Fault::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
