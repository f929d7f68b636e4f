package org.placewise.kit.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private final Bulkhead bulkhead = new Bulkhead(2, 2);
    private final List<String> inside = new ArrayList<>();

    private Runnable guest(String name) {
        return () -> inside.add(name);
    }

    @Test
    void letsInAsManyAsItHoldsAndTheOthersInTheirOrder() {
        List.of("a", "b", "c", "d")
                .forEach(name -> assertThat(bulkhead.enter(guest(name))).isTrue());
        assertThat(inside).containsExactly("a", "b");
        bulkhead.leave();
        assertThat(inside).containsExactly("a", "b", "c");
        bulkhead.leave();
        assertThat(inside).containsExactly("a", "b", "c", "d");
    }

    @Test
    void turnsAwayWhoFindsTooManyWaiting() {
        List.of("a", "b", "c", "d").forEach(name -> bulkhead.enter(guest(name)));
        assertThat(bulkhead.enter(guest("e"))).isFalse();
        bulkhead.leave();
        assertThat(bulkhead.enter(guest("f"))).isTrue();
    }

    @Test
    void whoGivesUpIsNeverLetIn() {
        Runnable impatient = guest("c");
        List.of("a", "b").forEach(name -> bulkhead.enter(guest(name)));
        bulkhead.enter(impatient);
        assertThat(bulkhead.giveUp(impatient)).isTrue();
        assertThat(bulkhead.giveUp(impatient)).isFalse();
        bulkhead.leave();
        assertThat(inside).containsExactly("a", "b");
    }

    @Test
    void aPlaceThatNobodyWaitedForIsFree() {
        List.of("a", "b").forEach(name -> bulkhead.enter(guest(name)));
        bulkhead.leave();
        bulkhead.leave();
        List.of("c", "d", "e").forEach(name -> bulkhead.enter(guest(name)));
        assertThat(inside).containsExactly("a", "b", "c", "d");
    }
}
