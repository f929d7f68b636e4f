package org.placewise.assessment.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.placewise.kit.day.EnglishDay;
import org.placewise.kit.problem.Faults;

/** What must hold of an assessment's scope, however it comes in. */
@ApplicationScoped
public class OpeningRules {

    /** Judgements made before place-based working had these instruments are slips of the pen. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Clock clock;

    /** Judges by this clock. */
    public OpeningRules(Clock clock) {
        this.clock = clock;
    }

    /** The day of judgement is not in the future, by the clock in England, and not before 2000. */
    public void checkAssessedOn(LocalDate assessedOn, String pointer, Faults faults) {
        LocalDate today = EnglishDay.of(clock.instant());
        if (assessedOn.isAfter(today)) {
            faults.add(pointer, "date-in-future", "An assessment cannot be dated after today, " + today + ".");
        }
        if (assessedOn.isBefore(EARLIEST)) {
            faults.add(pointer, "date-too-early", "An assessment cannot be dated before " + EARLIEST + ".");
        }
    }
}
