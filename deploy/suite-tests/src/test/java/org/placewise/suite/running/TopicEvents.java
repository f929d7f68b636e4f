package org.placewise.suite.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on a topic, as a consumer outside the suite finds it. */
public final class TopicEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TopicEvents() {}

    /**
     * One record of a topic that holds an event.
     *
     * @param id of the event: the same again where it was delivered again
     */
    public record Delivered(String id, String type, String subject, JsonNode data) {

        private static Delivered of(ConsumerRecord<String, byte[]> event) {
            try {
                return new Delivered(
                        header(event, "ce_id"),
                        header(event, "ce_type"),
                        header(event, "ce_subject"),
                        JSON.readTree(event.value()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String header(ConsumerRecord<String, byte[]> event, String name) {
            return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }

    /** All records from the beginning of a topic to its present end, those of one partition in order. */
    public static List<Delivered> read(RunningSuite suite, String topic) {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, suite.local().bootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Delivered> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(event -> events.add(Delivered.of(event)));
            }
            return events;
        }
    }
}
