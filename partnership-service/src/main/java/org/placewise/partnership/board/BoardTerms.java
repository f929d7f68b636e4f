package org.placewise.partnership.board;

import java.util.List;
import java.util.Optional;

/**
 * What an officer states of a board.
 *
 * @param members everyone who sits on it, in the order they are listed
 * @param vacancies vacant statutory seats whose day of falling vacant the officer knows
 */
public record BoardTerms(String name, BoardType type, List<Member> members, List<Vacancy> vacancies) {

    public BoardTerms {
        members = List.copyOf(members);
        vacancies = List.copyOf(vacancies);
    }

    /** The first member listed who fills a seat. */
    public Optional<Member> holderOf(StatutorySeat seat) {
        return members.stream().filter(member -> member.seat() == seat).findFirst();
    }

    Optional<Vacancy> vacancyOf(StatutorySeat seat) {
        return vacancies.stream().filter(vacancy -> vacancy.seat() == seat).findFirst();
    }
}
