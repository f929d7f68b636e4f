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
    public List<ReceiveOutcome> receive(List<Reading> readings, BatchMode mode, Sender sender) {
        return mode.atomic() || mode.dryRun()
                ? receiveTogether.receive(readings, mode, sender)
                : readings.stream().map(reading -> receiveOne(reading, sender)).toList();
    }

    private ReceiveOutcome receiveOne(Reading reading, Sender sender) {
        return switch (reading) {
            case Reading.Readable(CouncilEvent event) -> receiveEvent.receive(event, sender);
            case Reading.Faulty faulty -> new ReceiveOutcome.Invalid(faulty.faults());
        };
    }
}
