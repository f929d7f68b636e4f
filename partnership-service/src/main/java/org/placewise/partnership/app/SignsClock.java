package org.placewise.partnership.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.partnership.sign.AssessDueSigns;

/** Looks every few minutes whether a new day has made the signs of some boards due. */
@ApplicationScoped
class SignsClock {

    private final AssessDueSigns assessDueSigns;

    SignsClock(AssessDueSigns assessDueSigns) {
        this.assessDueSigns = assessDueSigns;
    }

    @Scheduled(every = "{placewise.signs.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void assessWhatIsDue() {
        int assessed;
        do {
            assessed = assessDueSigns.assessSome();
        } while (assessed > 0);
    }
}
