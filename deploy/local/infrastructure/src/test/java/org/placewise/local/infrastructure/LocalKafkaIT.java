package org.placewise.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaIT {

    private static final String TOPIC = "placewise.areas";

    @TempDir
    Path directory;

    @Test
    void hasTheTopicsOfTheSuiteFromTheStart() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(KafkaOptions.temporary());
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).containsAll(KafkaOptions.SUITE_TOPICS);
            assertThat(admin.describeTopics(List.of(TOPIC))
                            .topicNameValues()
                            .get(TOPIC)
                            .get()
                            .partitions())
                    .hasSize(4);
        }
    }

    @Test
    void keepsEventsAcrossRestarts() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(KafkaOptions.keptIn(directory, 0))) {
            send(kafka.bootstrapServers(), "first");
        }
        try (LocalKafka kafka = LocalKafka.start(KafkaOptions.keptIn(directory, 0))) {
            send(kafka.bootstrapServers(), "second");
            assertThat(readAll(kafka.bootstrapServers(), 2)).containsExactly("first", "second");
        }
    }

    @Test
    void comesBackWithAllEventsAfterItWasKilled() throws Exception {
        int port = FreePort.any();
        ComponentRun first = ComponentRun.start(KafkaProcess.class, directory, port);
        send("127.0.0.1:" + port, "first");
        first.kill();
        try (ComponentRun second = ComponentRun.start(KafkaProcess.class, directory, port)) {
            assertThat(second.isRunning()).isTrue();
            send("127.0.0.1:" + port, "second");
            assertThat(readAll("127.0.0.1:" + port, 2)).containsExactly("first", "second");
        }
    }

    @Test
    void stopsWithTheProcessThatStartedIt() throws Exception {
        int port = FreePort.any();
        ComponentRun run = ComponentRun.start(KafkaProcess.class, directory, port);
        assertThat(FreePort.isFree(port)).isFalse();
        run.letGo();
        assertThat(FreePort.isFree(port)).isTrue();
    }

    private static void send(String bootstrap, String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "E92000001", value)).get();
        }
    }

    private static List<String> readAll(String bootstrap, int expected) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            Set<TopicPartition> partitions = new HashSet<>();
            consumer.partitionsFor(TOPIC).forEach(p -> partitions.add(new TopicPartition(p.topic(), p.partition())));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> values = new ArrayList<>();
            Instant deadline = Instant.now().plusSeconds(20);
            while (values.size() < expected && Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                    values.add(record.value());
                }
            }
            return values;
        }
    }
}
