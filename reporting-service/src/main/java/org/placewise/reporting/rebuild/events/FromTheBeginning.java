package org.placewise.reporting.rebuild.events;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.placewise.reporting.rebuild.db.ReadModel;

/**
 * Reads a newly assigned partition from its beginning when this database has not been filled from it. The group's position is
 * set back before the note is written, so a crash between the two only means reading again, which changes nothing.
 */
@ApplicationScoped
@Identifier("from-the-beginning") public class FromTheBeginning implements KafkaConsumerRebalanceListener {

    private static final long PAUSE_MILLIS = 1_000;

    private final ReadModel readModel;
    private final CountDownLatch stopping = new CountDownLatch(1);

    FromTheBeginning(ReadModel readModel) {
        this.readModel = readModel;
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        while (!isPlaced(consumer, partitions) && !stopsMeanwhile()) {
            Log.warnf("Partitions %s wait for the database", partitions);
        }
    }

    private boolean isPlaced(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        try {
            List<TopicPartition> unread = readModel.unread(partitions);
            if (!unread.isEmpty()) {
                goBack(consumer, unread);
                readModel.note(unread);
            }
            return true;
        } catch (RuntimeException e) {
            Log.warn("Cannot tell what this database was filled from", e);
            return false;
        }
    }

    private static void goBack(Consumer<?, ?> consumer, List<TopicPartition> unread) {
        Map<TopicPartition, OffsetAndMetadata> beginnings = consumer.beginningOffsets(unread).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, offset -> new OffsetAndMetadata(offset.getValue())));
        beginnings.forEach(consumer::seek);
        consumer.commitSync(beginnings);
        Log.infof("Filling the database from the beginning of %s", unread);
    }

    private boolean stopsMeanwhile() {
        try {
            return stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
