package org.placewise.local.infrastructure;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to start a {@link LocalKafka}.
 *
 * @param directory where the log is kept; null for a temporary place that disappears with the broker
 * @param port TCP port on the loopback address; 0 takes any free one
 * @param topics topics that shall exist; others are created when first used
 * @param partitions of every topic that does not exist yet
 */
public record KafkaOptions(@Nullable Path directory, int port, List<String> topics, int partitions) {

    /** The topics through which the services know each other, and the one on which councils send assessments. */
    public static final List<String> SUITE_TOPICS = List.of(
            "placewise.areas",
            "placewise.indicators",
            "placewise.assessments",
            "placewise.partnerships",
            "placewise.assessment-submissions");

    private static final int PARTITIONS = 4;

    public KafkaOptions {
        topics = List.copyOf(topics);
    }

    /** An empty broker on a free port for one test run. */
    public static KafkaOptions temporary() {
        return new KafkaOptions(null, 0, SUITE_TOPICS, PARTITIONS);
    }

    /** A broker whose events stay in {@code directory}. */
    public static KafkaOptions keptIn(Path directory, int port) {
        return new KafkaOptions(directory, port, SUITE_TOPICS, PARTITIONS);
    }
}
