package org.placewise.kit.outbox;

import io.cloudevents.kafka.KafkaMessageFactory;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/**
 * Sends a batch to Kafka in waves: each wave holds the next event of every lane (topic and key), and the next wave starts when
 * this one is acknowledged. So an event is never sent before its predecessor of the same key is safe, whatever fails, while
 * different keys travel together.
 */
@ApplicationScoped
class EventPublisher {

    private static final TextMapGetter<String> TRACEPARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String carrier) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return key.equals("traceparent") ? carrier : null;
        }
    };

    private final MutinyEmitter<byte[]> channel;
    private final URI source;
    private final Counter publishedEvents;

    EventPublisher(
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> channel,
            @ConfigProperty(name = "quarkus.application.name") String service,
            MeterRegistry metrics) {
        this.channel = channel;
        this.source = URI.create("https://placewise.org/services/" + service);
        this.publishedEvents = metrics.counter("placewise.outbox.published");
    }

    PublishedBatch publish(List<StoredEvent> batch) throws InterruptedException {
        Map<StoredEvent.Lane, Queue<StoredEvent>> lanes = new LinkedHashMap<>();
        batch.forEach(event ->
                lanes.computeIfAbsent(event.lane(), lane -> new ArrayDeque<>()).add(event));
        List<StoredEvent> published = new ArrayList<>(batch.size());
        List<PublishedBatch.Refused> refused = new ArrayList<>();
        while (!lanes.isEmpty()) {
            Map<StoredEvent, CompletableFuture<Void>> wave = new LinkedHashMap<>();
            lanes.values().forEach(lane -> wave.put(lane.element(), send(lane.remove())));
            for (Map.Entry<StoredEvent, CompletableFuture<Void>> sent : wave.entrySet()) {
                StoredEvent event = sent.getKey();
                try {
                    sent.getValue().get();
                    published.add(event);
                } catch (ExecutionException e) {
                    refused.add(new PublishedBatch.Refused(event, String.valueOf(e.getCause())));
                    lanes.remove(event.lane());
                }
            }
            lanes.values().removeIf(Queue::isEmpty);
        }
        publishedEvents.increment(published.size());
        return new PublishedBatch(published, refused);
    }

    private CompletableFuture<Void> send(StoredEvent event) {
        ProducerRecord<String, byte[]> record = KafkaMessageFactory.<String>createWriter(event.topic(), event.key())
                .writeBinary(event.toCloudEvent(source));
        OutgoingKafkaRecordMetadata<String> address = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(event.topic())
                .withKey(event.key())
                .withHeaders(record.headers())
                .build();
        Context trace =
                W3CTraceContextPropagator.getInstance().extract(Context.root(), event.traceparent(), TRACEPARENT);
        Metadata metadata = Metadata.of(address, TracingMetadata.withCurrent(trace));
        return channel.sendMessage(Message.of(record.value(), metadata)).subscribeAsCompletionStage();
    }
}
