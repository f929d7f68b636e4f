package org.placewise.partnership.board.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.word.Word;
import org.placewise.partnership.board.StatutorySeat;
import org.placewise.partnership.board.Vacancy;
import org.placewise.partnership.form.CalendarRange;
import org.placewise.partnership.form.OneOf;

/** Since when a statutory seat is vacant, where the officer knows the day. */
public record VacancyRequest(
        @Schema(description = "The vacant seat", implementation = StatutorySeat.class)
        @NotNull @OneOf(StatutorySeat.class)
        String seat,

        @Schema(description = "Day since which it is vacant, not after today", examples = "2026-10-14")
        @NotNull @CalendarRange
        LocalDate since) {

    Vacancy toVacancy() {
        return new Vacancy(Word.stored(StatutorySeat.class, seat), since);
    }
}
