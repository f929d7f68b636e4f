package org.placewise.reporting.rebuild.events;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import org.placewise.reporting.rebuild.db.ReadModel;

/**
 * Empties the read model and has the consumer group assign its partitions anew, in every replica, upon which each is read from
 * its beginning.
 */
@ApplicationScoped
public class RebuildReadModel {

    private final ReadModel readModel;
    private final KafkaClientService kafka;

    RebuildReadModel(ReadModel readModel, KafkaClientService kafka) {
        this.readModel = readModel;
        this.kafka = kafka;
    }

    /** Begins a rebuild; the read model is empty when this returns and fills from then on. */
    public void begin() {
        readModel.empty();
        for (String channel : kafka.getConsumerChannels()) {
            assignAnew(kafka.getConsumer(channel));
        }
    }

    private static void assignAnew(KafkaConsumer<?, ?> consumer) {
        consumer.runOnPollingThread(client -> {
                    client.enforceRebalance("The read model is rebuilt");
                })
                .await()
                .indefinitely();
    }
}
