package org.placewise.local.infrastructure;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** {@link LocalKafka} as a process: {@code KafkaProcess <data directory> <port> <ready file>}. */
public final class KafkaProcess {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final List<Logger> BROKER_LOGS = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private KafkaProcess() {}

    public static void main(String[] arguments) throws IOException {
        Tether.hold();
        BROKER_LOGS.forEach(log -> log.setLevel(Level.WARNING));
        ProcessArguments given = ProcessArguments.of(arguments);
        LocalKafka kafka = LocalKafka.start(KafkaOptions.keptIn(given.directory(), given.port()));
        ComponentProcess.run("Kafka", kafka, given.readyFile());
    }
}
