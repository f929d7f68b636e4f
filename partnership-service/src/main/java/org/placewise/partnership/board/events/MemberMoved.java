package org.placewise.partnership.board.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.board.Board;
import org.placewise.partnership.board.Member;
import org.placewise.partnership.history.Fact;

/** Data of {@code org.placewise.partnership.member.appointed.v1} and {@code .resigned.v1}: the member, and the board. */
public record MemberMoved(UUID memberId, UUID boardId, String gssCode, Member member) {

    /** Who has come and who has gone between two states of a board, in the order in which they are listed. */
    static List<Fact> between(@Nullable Board before, Board after) {
        List<Member> then = before == null ? List.of() : before.terms().members();
        List<Member> now = after.terms().members();
        Stream<Fact> appointed = missingFrom(then, now).map(member -> fact("appointed", member, after));
        Stream<Fact> resigned = missingFrom(now, then).map(member -> fact("resigned", member, after));
        return Stream.concat(appointed, resigned).toList();
    }

    private static Stream<Member> missingFrom(List<Member> some, List<Member> others) {
        Set<UUID> known = some.stream().map(Member::memberId).collect(Collectors.toSet());
        return others.stream().filter(member -> !known.contains(member.memberId()));
    }

    private static Fact fact(String verb, Member member, Board board) {
        return new Fact(
                "org.placewise.partnership.member." + verb + ".v1",
                member.memberId().toString(),
                new MemberMoved(member.memberId(), board.id(), board.place().gssCode(), member));
    }
}
