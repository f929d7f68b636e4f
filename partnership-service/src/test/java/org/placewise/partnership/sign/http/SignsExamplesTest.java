package org.placewise.partnership.sign.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.sign.BoardRecords;
import org.placewise.partnership.sign.events.SignsAssessed;

class SignsExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void theExampleOfTheApiIsWhatABoardWithoutRecordsIsAnswered() throws JsonProcessingException {
        UUID board = UUID.fromString("019a1c30-7d10-7c3a-9d52-3f1b8f0a6c11");
        LocalDate day = LocalDate.parse("2026-11-02");
        BoardRecords none = new BoardRecords(
                board,
                new BoardTerms("Example board", BoardType.PLACE_PARTNERSHIP, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());

        JsonNode answer = JSON.valueToTree(SignsAssessed.of(board, "E08000037", none.signs(day)));

        assertThat(JSON.readTree(SignsExamples.SIGNS).toPrettyString()).isEqualTo(answer.toPrettyString());
    }
}
