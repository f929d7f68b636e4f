package org.placewise.local.infrastructure;

import java.io.IOException;

/** {@link LocalKafka} as a process: {@code KafkaProcess <data directory> <port> <ready file>}. */
public final class KafkaProcess {

    private KafkaProcess() {}

    public static void main(String[] arguments) throws IOException {
        Tether.hold();
        ProcessArguments given = ProcessArguments.of(arguments);
        LocalKafka kafka = LocalKafka.start(KafkaOptions.keptIn(given.directory(), given.port()));
        ComponentProcess.run("Kafka", kafka, given.readyFile());
    }
}
