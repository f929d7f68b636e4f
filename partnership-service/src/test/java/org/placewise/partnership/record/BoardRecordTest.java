package org.placewise.partnership.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BoardRecordTest {

    private static final BoardRecord<String> RECORD = new BoardRecord<>(
            UUID.randomUUID(), 3, UUID.randomUUID(), "E08000037", Instant.parse("2026-03-02T09:00:00Z"), "as stated");

    @Test
    void isTheSameRecordWhereNothingNewIsSaid() {
        assertThat(RECORD.revised("as stated")).isSameAs(RECORD);
    }

    @Test
    void growsByOneVersionWithEveryChangeAndKeepsWhoseItIs() {
        BoardRecord<String> revised = RECORD.revised("otherwise");

        assertThat(revised)
                .isEqualTo(new BoardRecord<>(
                        RECORD.id(), 4, RECORD.boardId(), RECORD.gssCode(), RECORD.recordedAt(), "otherwise"));
        assertThat(revised.removed().version()).isEqualTo(5);
        assertThat(revised.removed().terms()).isEqualTo("otherwise");
    }
}
