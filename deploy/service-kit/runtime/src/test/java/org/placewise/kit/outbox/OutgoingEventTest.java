package org.placewise.kit.outbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingEventTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.placewise.test.seen", "org.placewise.test.seen.v", "org.placewise.test.seen.vx"})
    void aTypeWithoutVersionIsRefused(String type) {
        assertThatThrownBy(() -> new OutgoingEvent("t", "k", type, "s", 1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tone", "to-ne", "tone_1", "anamethatistoolongforit"})
    void anAttributeThatCloudEventsDoesNotKnowHowToNameIsRefused(String name) {
        OutgoingEvent event = new OutgoingEvent("t", "k", "a.b.v1", "s", 1, Map.of());
        assertThatThrownBy(() -> event.with(name, "plain")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versionsStartAtOne() {
        assertThatThrownBy(() -> new OutgoingEvent("t", "k", "a.b.v1", "s", 0, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
