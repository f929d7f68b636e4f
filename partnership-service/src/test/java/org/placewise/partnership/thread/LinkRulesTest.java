package org.placewise.partnership.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.board.BoardPlace;

class LinkRulesTest {

    @ParameterizedTest
    @EnumSource
    void aLinkLeadsToAHigherLevelFromEveryLevel(Level from) {
        for (Level to : Level.values()) {
            assertThat(LinkRules.check(place(from), place(to), false))
                    .as(from + " to " + to)
                    .hasSize(to.ordinal() < from.ordinal() ? 0 : 1);
        }
    }

    @Test
    void aLinkIsStatedOnce() {
        assertThat(LinkRules.check(place(Level.DISTRICT), place(Level.SYSTEM), true))
                .extracting(Fault::code)
                .containsExactly("link-stated-twice");
    }

    private static BoardPlace place(Level level) {
        return new BoardPlace("E08000037", level.word());
    }
}
