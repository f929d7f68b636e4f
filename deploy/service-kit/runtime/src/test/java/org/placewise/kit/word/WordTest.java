package org.placewise.kit.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTest {

    private enum Signal implements Word {
        GO,
        STOP_AND_WAIT
    }

    @Test
    void writesACodeInLowerCaseWithHyphensAndReadsItBack() {
        assertThat(Signal.STOP_AND_WAIT.word()).isEqualTo("stop-and-wait");
        assertThat(Word.find(Signal.class, "stop-and-wait")).contains(Signal.STOP_AND_WAIT);
    }

    @Test
    void readsNoOtherSpelling() {
        assertThat(Word.find(Signal.class, "STOP_AND_WAIT")).isEmpty();
        assertThatThrownBy(() -> Word.stored(Signal.class, "Stop and wait"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stop-and-wait");
    }
}
