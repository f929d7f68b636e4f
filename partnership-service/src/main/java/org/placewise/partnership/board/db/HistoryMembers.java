package org.placewise.partnership.board.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.board.MembersOnRecord;

/** Members read from the history of their board. */
@ApplicationScoped
class HistoryMembers implements MembersOnRecord {

    private static final String EVER_ON = """
            SELECT DISTINCT ON (member ->> 'memberId') member
            FROM history, jsonb_array_elements(after -> 'members') member
            WHERE kind = 'board' AND record_id = :boardId
            ORDER BY member ->> 'memberId', version DESC
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    HistoryMembers(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Map<UUID, Member> everOn(UUID boardId) {
        return jdbi
                .withHandle(handle -> handle.createQuery(EVER_ON)
                        .bind("boardId", boardId)
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(this::member)
                .collect(Collectors.toMap(Member::memberId, Function.identity()));
    }

    private Member member(String text) {
        try {
            return json.readValue(text, Member.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A member in the history cannot be read", e);
        }
    }
}
