package org.placewise.partnership.sign.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.day.EnglishDay;
import org.placewise.partnership.board.BoardTerms;
import org.placewise.partnership.board.StatutorySeat;
import org.placewise.partnership.board.Vacancy;
import org.placewise.partnership.sign.reading.BehindKind;
import org.placewise.partnership.sign.reading.Count;
import org.placewise.partnership.sign.reading.Reading;
import org.placewise.partnership.sign.reading.RecordBehind;

/** Which of the seats that the law requires are vacant, and for how many days? */
public final class VacantSeats {

    private VacantSeats() {}

    /** The measure of one board, as it stood at the end of a day. */
    public static Reading<VacancyFinding> of(UUID boardId, BoardTerms board, LocalDate asOf) {
        List<StatutorySeat> seats = board.type().statutorySeats();
        List<StatutorySeat> vacant =
                seats.stream().filter(seat -> board.holderOf(seat).isEmpty()).toList();
        VacancyFinding finding = finding(seats.size(), vacant.size());
        return new Reading<>(
                finding,
                finding == VacancyFinding.NO_RECORDS
                        ? "The law requires no seat of this kind of board."
                        : vacant.size() + " of " + seats.size() + " statutory seats are vacant.",
                List.of(new Count("statutory-seats", seats.size()), new Count("vacant", vacant.size())),
                vacant.stream().map(seat -> behind(boardId, board, seat, asOf)).toList(),
                List.of());
    }

    private static VacancyFinding finding(int seats, int vacant) {
        if (seats == 0) {
            return VacancyFinding.NO_RECORDS;
        }
        if (vacant == 0) {
            return VacancyFinding.ALL_FILLED;
        }
        return vacant == seats ? VacancyFinding.ALL_VACANT : VacancyFinding.SOME_VACANT;
    }

    private static RecordBehind behind(UUID boardId, BoardTerms board, StatutorySeat seat, LocalDate asOf) {
        @Nullable LocalDate since = board.vacancies().stream()
                .filter(vacancy -> vacancy.seat() == seat && vacancy.since() != null)
                .map(Vacancy::since)
                .findFirst()
                .orElse(null);
        return new RecordBehind(
                BehindKind.BOARD,
                boardId,
                seat.title(),
                since == null
                        ? "Vacant; since when is not known."
                        : "Vacant since " + EnglishDay.words(since) + ", days: " + ChronoUnit.DAYS.between(since, asOf)
                                + ".",
                "Appoint a member to it.");
    }
}
