package org.placewise.assessment.received;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes in several events, each in a transaction of its own so that none harms its neighbours, or together where asked. */
@ApplicationScoped
public class ReceiveBatch {

    private final ReceiveEvent receiveEvent;
    private final ReceiveTogether receiveTogether;

    ReceiveBatch(ReceiveEvent receiveEvent, ReceiveTogether receiveTogether) {
        this.receiveEvent = receiveEvent;
        this.receiveTogether = receiveTogether;
    }

    /** What became, or in a dry run would become, of each reading, in the order given. */
    public List<ReceiveOutcome> receive(List<Reading> readings, BatchMode mode, Reach reach, String from) {
        return mode.atomic() || mode.dryRun()
                ? receiveTogether.receive(readings, mode, reach, from)
                : readings.stream()
                        .map(reading -> receiveOne(reading, reach, from))
                        .toList();
    }

    private ReceiveOutcome receiveOne(Reading reading, Reach reach, String from) {
        return switch (reading) {
            case Reading.Readable(CouncilEvent event) -> receiveEvent.receive(event, reach, from);
            case Reading.Faulty faulty -> new ReceiveOutcome.Invalid(faulty.faults());
        };
    }
}
