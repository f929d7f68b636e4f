package org.placewise.partnership.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.problem.Problems;

/** The day in a parameter {@code asOf}. */
public final class AsOfDay {

    private AsOfDay() {}

    /**
     * The day that the text names.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where it is not a day between 1900 and 2199
     */
    public static LocalDate of(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!CalendarRange.DayCheck.covers(day)) {
                throw notADay();
            }
            return day;
        } catch (DateTimeParseException e) {
            throw notADay();
        }
    }

    private static RuntimeException notADay() {
        return Problems.unprocessable(List.of(new Fault(
                "query/asOf", "not-a-day", "Give a day between 1900 and 2199, such as 2026-11-02, or leave it out.")));
    }
}
