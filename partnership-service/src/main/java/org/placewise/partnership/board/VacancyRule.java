package org.placewise.partnership.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;

/**
 * Since when a statutory seat is vacant: the day the officer states; else, where it was vacant before, the day known
 * then; else, where somebody filled it before, the day of the change; else not known.
 */
final class VacancyRule {

    private VacancyRule() {}

    /** The stated terms with exactly one vacancy for each statutory seat that nobody fills. */
    static BoardTerms settle(@Nullable BoardTerms before, BoardTerms stated, Instant at) {
        List<Vacancy> vacancies = stated.type().statutorySeats().stream()
                .filter(seat -> stated.holderOf(seat).isEmpty())
                .map(seat -> new Vacancy(seat, since(seat, before, stated, EnglishDay.of(at))))
                .toList();
        return stated.with(vacancies);
    }

    private static @Nullable LocalDate since(
            StatutorySeat seat, @Nullable BoardTerms before, BoardTerms stated, LocalDate today) {
        @Nullable LocalDate said = stated.vacancyOf(seat).map(Vacancy::since).orElse(null);
        if (said != null || before == null) {
            return said;
        }
        Optional<Vacancy> earlier = before.vacancyOf(seat);
        if (earlier.isPresent()) {
            return earlier.get().since();
        }
        return before.holderOf(seat).isPresent() ? today : null;
    }
}
