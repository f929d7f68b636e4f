package org.placewise.partnership.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewise.partnership.sign.RecordFixture.objective;
import static org.placewise.partnership.sign.RecordFixture.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.partnership.action.Action;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.record.BoardRecord;
import org.placewise.partnership.sign.RecordFixture.ActionBuilder;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;
import org.placewise.partnership.strategy.PrioritySource;
import org.placewise.partnership.strategy.PriorityTerms;
import org.placewise.partnership.thread.LinkKind;
import org.placewise.partnership.thread.LinkStrength;
import org.placewise.partnership.thread.LinkTerms;

class CoherenceSignTest {

    private static final BoardRecord<PriorityTerms> CLEAN_AIR =
            recorded(new PriorityTerms("Clean air", PrioritySource.JLHWS, null));
    private static final BoardRecord<PriorityTerms> WARM_HOMES =
            recorded(new PriorityTerms("Warm homes", PrioritySource.JSNA, null));

    /**
     * Objectives: o neither priority nor action, p a priority, a an action, s a priority and a stopped action, b both, t both
     * and a place on the thread. Priorities are one that every objective with a priority follows from, or also one without.
     */
    @ParameterizedTest
    @CsvSource({
        "0, '',  NO_RECORDS",
        "1, '',  NONE_CONNECTED",
        "0, o,   NONE_CONNECTED",
        "1, pa,  NONE_CONNECTED",
        "1, s,   NONE_CONNECTED",
        "0, b,   NONE_CONNECTED",
        "1, bo,  SOME_CONNECTED",
        "1, ta,  SOME_CONNECTED",
        "2, b,   SOME_CONNECTED",
        "2, t,   SOME_CONNECTED",
        "1, b,   ALL_CONNECTED",
        "1, bt,  ALL_CONNECTED",
        "1, t,   ALL_CONNECTED_AND_THREADED",
        "1, tt,  ALL_CONNECTED_AND_THREADED",
    })
    void readsHowPrioritiesObjectivesAndActionsHangTogether(
            int priorities, String objectives, CoherenceFinding expected) {
        assertThat(read(priorities, objectives).finding()).isEqualTo(expected);
    }

    @Test
    void namesWhatEachObjectiveAndPriorityLacks() {
        assertThat(read(2, "opbt").records())
                .extracting(RecordBehind::wouldChange)
                .containsExactly(
                        "Record an objective for it, or take it off the record.",
                        "Name the priority that it follows from.",
                        "Record an action that serves it.",
                        "Link it with the objective of a board above or below.",
                        null);
    }

    @ParameterizedTest
    @CsvSource({"o", "p", "a", "s", "b", "t"})
    void splittingAnObjectiveIntoTenRaisesNothing(String objective) {
        for (String others : List.of("", "o", "b", "t", "ot")) {
            for (int priorities = 0; priorities < 3; priorities++) {
                assertThat(read(priorities, others + objective.repeat(10)).finding())
                        .isEqualTo(read(priorities, others + objective).finding());
            }
        }
    }

    private static Reading<CoherenceFinding> read(int priorities, String letters) {
        List<Objective> objectives = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        List<BoardRecord<LinkTerms>> links = new ArrayList<>();
        for (String letter : letters.split("")) {
            if (letter.isEmpty()) {
                continue;
            }
            Objective objective = objective("psbt".contains(letter) ? CLEAN_AIR.id() : null);
            objectives.add(objective);
            if ("asbt".contains(letter)) {
                actions.add(new ActionBuilder(objective.id())
                        .status(letter.equals("s") ? ActionStatus.STOPPED : ActionStatus.DONE)
                        .build());
            }
            if (letter.equals("t")) {
                links.add(recorded(new LinkTerms(
                        objective.id(), UUID.randomUUID(), LinkKind.CONTRIBUTES_TO, LinkStrength.STRONG)));
            }
        }
        return CoherenceSign.of(List.of(CLEAN_AIR, WARM_HOMES).subList(0, priorities), objectives, actions, links);
    }
}
