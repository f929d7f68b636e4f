package org.placewise.assessment.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.placewise.assessment.assessment.Assessments;
import org.placewise.assessment.received.ReceiveOutcome.Accepted;
import org.placewise.assessment.received.ReceiveOutcome.Conflicting;
import org.placewise.assessment.received.ReceiveOutcome.Duplicate;
import org.placewise.assessment.received.ReceiveOutcome.Invalid;
import org.placewise.assessment.received.ReceiveOutcome.OutOfReach;
import org.placewise.assessment.received.ReceiveOutcome.SourceOfAnother;

/** Takes in several events in one transaction, which a dry run or, where asked, a single refusal rolls back. */
@ApplicationScoped
public class ReceiveTogether {

    private final ReceiveEvent receiveEvent;
    private final Assessments assessments;
    private final TransactionSynchronizationRegistry transaction;

    ReceiveTogether(
            ReceiveEvent receiveEvent, Assessments assessments, TransactionSynchronizationRegistry transaction) {
        this.receiveEvent = receiveEvent;
        this.assessments = assessments;
        this.transaction = transaction;
    }

    /** What became, or in a dry run would become, of each reading, in the order given. */
    @Transactional
    public List<ReceiveOutcome> receive(List<Reading> readings, BatchMode mode, Sender sender) {
        holdAllSeries(readings);
        Map<Integer, ReceiveOutcome> outcomes = new TreeMap<>();
        inOrderOfIdentity(readings).forEach(i -> outcomes.put(i, receive(readings.get(i), sender)));
        if (mode.dryRun() || (mode.atomic() && outcomes.values().stream().anyMatch(ReceiveTogether::refused))) {
            transaction.setRollbackOnly();
        }
        return List.copyOf(outcomes.values());
    }

    /** Whether the outcome keeps an event out. */
    public static boolean refused(ReceiveOutcome outcome) {
        return switch (outcome) {
            case Accepted accepted -> false;
            case Duplicate duplicate -> false;
            case Conflicting conflicting -> true;
            case Invalid invalid -> true;
            case OutOfReach outOfReach -> true;
            case SourceOfAnother sourceOfAnother -> true;
        };
    }

    private ReceiveOutcome receive(Reading reading, Sender sender) {
        return switch (reading) {
            case Reading.Readable(CouncilEvent event) -> receiveEvent.receive(event, sender);
            case Reading.Faulty faulty -> new Invalid(faulty.faults());
        };
    }

    private void holdAllSeries(List<Reading> readings) {
        readings.stream()
                .filter(Reading.Readable.class::isInstance)
                .map(reading -> ((Reading.Readable) reading).event().series())
                .distinct()
                .sorted()
                .forEach(assessments::hold);
    }

    private static List<Integer> inOrderOfIdentity(List<Reading> readings) {
        Comparator<Integer> byIdentity = Comparator.comparing(
                i -> readings.get(i) instanceof Reading.Readable(CouncilEvent event) ? event.identity() : null,
                Comparator.nullsFirst(Comparator.naturalOrder()));
        return IntStream.range(0, readings.size()).boxed().sorted(byIdentity).toList();
    }
}
