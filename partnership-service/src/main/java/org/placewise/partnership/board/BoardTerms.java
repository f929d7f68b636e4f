package org.placewise.partnership.board;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.vocabulary.Reference;

/**
 * What an officer states of a board.
 *
 * @param members everyone who sits on it, in the order they are listed
 * @param vacancies vacant statutory seats whose day of falling vacant the officer knows
 * @param termsOfReference where they are written down
 * @param powers what the board may do by itself
 * @param delegatedFunctions what others have delegated to it
 */
public record BoardTerms(
        String name,
        BoardType type,
        List<Member> members,
        List<Vacancy> vacancies,
        @Nullable Reference termsOfReference,
        Set<Power> powers,
        List<DelegatedFunction> delegatedFunctions) {

    /** How many may sit on a board, substitutes and those whose term is over included. */
    public static final int MOST_MEMBERS = 200;

    public BoardTerms {
        members = List.copyOf(members);
        vacancies = List.copyOf(vacancies);
        powers = inOrder(powers);
        delegatedFunctions = List.copyOf(delegatedFunctions);
    }

    /** Terms that name the members and say nothing of powers. */
    public BoardTerms(String name, BoardType type, List<Member> members, List<Vacancy> vacancies) {
        this(name, type, members, vacancies, null, Set.of(), List.of());
    }

    /** The same terms with these vacancies. */
    BoardTerms with(List<Vacancy> settled) {
        return new BoardTerms(name, type, members, settled, termsOfReference, powers, delegatedFunctions);
    }

    /** The same terms with these listed after the members; what is vacant is worked out anew. */
    BoardTerms joinedBy(List<Member> newcomers) {
        List<Member> all = Stream.concat(members.stream(), newcomers.stream()).toList();
        return new BoardTerms(name, type, all, List.of(), termsOfReference, powers, delegatedFunctions);
    }

    /** The first member listed who fills a seat. */
    public Optional<Member> holderOf(StatutorySeat seat) {
        return members.stream().filter(member -> member.seat() == seat).findFirst();
    }

    /** The post that a text names, or that the member holds whom it names; empty where the board has neither. */
    public Optional<String> postOf(String text) {
        return members.stream()
                .filter(member -> text.equalsIgnoreCase(member.role()) || text.equalsIgnoreCase(member.name()))
                .map(Member::role)
                .findFirst();
    }

    Optional<Vacancy> vacancyOf(StatutorySeat seat) {
        return vacancies.stream().filter(vacancy -> vacancy.seat() == seat).findFirst();
    }

    private static Set<Power> inOrder(Set<Power> powers) {
        Set<Power> ordered = EnumSet.noneOf(Power.class);
        ordered.addAll(powers);
        return Collections.unmodifiableSet(ordered);
    }
}
