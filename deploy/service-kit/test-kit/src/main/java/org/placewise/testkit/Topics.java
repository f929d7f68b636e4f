package org.placewise.testkit;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topics of the broker under test, seen from outside the service. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Topics() {}

    /** Everything on a topic at this moment, by partition and offset: order is meaningful within a key. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(servers(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            records.sort(Comparator.comparing(ConsumerRecord<String, byte[]>::partition)
                    .thenComparing(ConsumerRecord::offset));
            return records;
        }
    }

    /** Everything on a topic as CloudEvents. */
    public static List<CloudEvent> events(String topic) {
        return read(topic).stream().map(Topics::event).toList();
    }

    /** The events of a topic that match, once there are at least so many of them. */
    public static List<CloudEvent> await(String topic, int count, Predicate<CloudEvent> wanted) {
        return Awaitility.await("events on " + topic)
                .atMost(PATIENCE)
                .until(() -> events(topic).stream().filter(wanted).toList(), found -> found.size() >= count);
    }

    /** Writes a record and waits until the broker has it. */
    public static void publish(ProducerRecord<String, byte[]> record) {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(servers(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Writes an event in binary mode and waits until the broker has it. */
    public static void publish(String topic, String key, CloudEvent event) {
        publish(KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(event));
    }

    /** A record as a CloudEvent. */
    public static CloudEvent event(ConsumerRecord<String, byte[]> record) {
        return KafkaMessageFactory.createReader(record).toEvent();
    }

    private static Map<String, Object> servers() {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return Map.of("bootstrap.servers", servers, "allow.auto.create.topics", true);
    }
}
