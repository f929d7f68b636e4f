package org.placewise.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0",
                "\u200b",
                "\u200b\u200d\ufeff",
                "\u00ad",
                "\u202e\u202c",
                "\u2066\u2069",
                "\ufe0f",
                "\u0301",
                "\u3000",
                "\u115f",
                "\u1160",
                "\u3164",
                "\uffa0",
                "\u2800",
                "\ue000",
                "\udb40\udc41",
                "\ud800"
            })
    void nothingIsToBeSeenOf(String text) {
        assertThat(Readable.hasSomethingToSee(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "-", "?", "\u200b.", "é", "e\u0301", "한", "नि", "ﷺ", "🏥"})
    void somethingIsToBeSeenOf(String text) {
        assertThat(Readable.hasSomethingToSee(text)).isTrue();
    }
}
