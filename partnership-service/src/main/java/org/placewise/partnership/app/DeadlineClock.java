package org.placewise.partnership.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.placewise.partnership.action.TellMissedMilestones;
import org.placewise.partnership.board.TellSeatsLeftVacant;

/** Looks every few minutes for milestones that were missed and seats that were left vacant. */
@ApplicationScoped
class DeadlineClock {

    private final TellMissedMilestones milestones;
    private final TellSeatsLeftVacant seats;
    private final int vacantSeatDays;

    DeadlineClock(
            TellMissedMilestones milestones,
            TellSeatsLeftVacant seats,
            @ConfigProperty(name = "placewise.deadlines.vacant-seat-days") int vacantSeatDays) {
        this.milestones = milestones;
        this.seats = seats;
        this.vacantSeatDays = vacantSeatDays;
    }

    @Scheduled(every = "{placewise.deadlines.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tellWhatIsDue() {
        int told;
        do {
            told = milestones.tellSome() + seats.tellSome(vacantSeatDays);
        } while (told > 0);
    }
}
