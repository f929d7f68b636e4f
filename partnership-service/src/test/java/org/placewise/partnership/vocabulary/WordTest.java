package org.placewise.partnership.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTest {

    @Test
    void writesACodeInLowerCaseWithHyphensAndReadsItBack() {
        assertThat(Sector.LOCAL_AUTHORITY.word()).isEqualTo("local-authority");
        assertThat(Word.find(Sector.class, "local-authority")).contains(Sector.LOCAL_AUTHORITY);
    }

    @Test
    void readsNoOtherSpelling() {
        assertThat(Word.find(Sector.class, "LOCAL_AUTHORITY")).isEmpty();
        assertThatThrownBy(() -> Word.stored(Sector.class, "Local authority"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("local-authority");
    }
}
