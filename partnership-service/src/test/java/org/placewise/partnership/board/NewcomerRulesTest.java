package org.placewise.partnership.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.placewise.partnership.board.StatutorySeat.DIRECTOR_OF_ADULT_SOCIAL_SERVICES;
import static org.placewise.partnership.board.StatutorySeat.DIRECTOR_OF_CHILDRENS_SERVICES;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.placewise.kit.problem.Fault;
import org.placewise.partnership.vocabulary.Sector;

class NewcomerRulesTest {

    private static final Member DIRECTOR = member("Director of people", "A Person", null, null, null);

    @Test
    void whoSitsOnTheBoardOrIsListedBeforeIsNamed() {
        Member unnamed = member("DIRECTOR OF PEOPLE", null, null, null, null);
        Member manager = member("Manager", null, null, null, null);

        assertThat(NewcomerRules.check(List.of(DIRECTOR), List.of(manager, unnamed, manager))
                        .all())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/members/2/role", "already-a-member"), tuple("/members/3/role", "listed-twice"));
    }

    @Test
    void anotherPersonInTheSameRoleIsSomebodyElse() {
        assertThat(beside(DIRECTOR, member("Director of people", "B Person", null, null, null)))
                .isEmpty();
    }

    @Test
    void aPersonWhoHoldsTwoOfficesIsAMemberForEach() {
        Member adults = member("Director of people", null, DIRECTOR_OF_ADULT_SOCIAL_SERVICES, null, null);
        Member children = member("Director of people", null, DIRECTOR_OF_CHILDRENS_SERVICES, null, null);

        assertThat(beside(adults, children)).isEmpty();
        assertThat(beside(adults, adults)).containsExactly("already-a-member");
    }

    @Test
    void aTermThatIsOverBeforeTheOtherBeginsIsAnotherTerm() {
        LocalDate last = LocalDate.parse("2025-05-13");
        Member before = member("Chair", null, null, null, last);

        assertThat(beside(before, member("Chair", null, null, last, null))).containsExactly("already-a-member");
        assertThat(beside(before, member("Chair", null, null, last.plusDays(1), null)))
                .isEmpty();
        assertThat(beside(member("Chair", null, null, last.plusDays(1), null), before))
                .isEmpty();
    }

    @Test
    void aBoardHasAtMostAsManyMembersAsCanBeRevised() {
        List<Member> most = IntStream.range(0, BoardTerms.MOST_MEMBERS)
                .mapToObj(i -> member("Role " + i, null, null, null, null))
                .toList();

        assertThat(NewcomerRules.check(most.subList(1, most.size()), most.subList(0, 1))
                        .all())
                .isEmpty();
        assertThat(NewcomerRules.check(most, List.of(DIRECTOR)).all())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/members", "too-many-members"));
    }

    private static List<String> beside(Member member, Member newcomer) {
        return NewcomerRules.check(List.of(member), List.of(newcomer)).all().stream()
                .map(Fault::code)
                .toList();
    }

    private static Member member(
            String role,
            @Nullable String name,
            @Nullable StatutorySeat seat,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new Member(
                UUID.randomUUID(),
                name,
                role,
                "Example Council",
                null,
                Sector.LOCAL_AUTHORITY,
                seat,
                from,
                until,
                null);
    }
}
