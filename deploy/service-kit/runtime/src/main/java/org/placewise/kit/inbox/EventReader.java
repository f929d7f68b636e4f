package org.placewise.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.placewise.contracts.EventContracts;
import org.placewise.contracts.SchemaFault;
import org.placewise.kit.inbox.PoisonMessage.Reason;

/** Reads a Kafka record as a CloudEvent and its data as the type that a route wants; everything wrong is a poison message. */
@ApplicationScoped
class EventReader {

    private final ObjectMapper json;
    private final EventContracts contracts;

    EventReader(ObjectMapper json, EventContracts contracts) {
        this.json = json;
        this.contracts = contracts;
    }

    CloudEvent envelope(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalArgumentException | IllegalStateException e) {
            throw new PoisonMessage(Reason.NOT_A_CLOUD_EVENT, e);
        }
    }

    /** The route for the event, empty when this service has no use for such events. */
    Optional<EventRoute<?>> route(CloudEvent event, InboundTopic topic) {
        Optional<EventRoute<?>> exact = topic.routes().stream()
                .filter(route -> route.type().equals(event.getType()))
                .findFirst();
        if (exact.isEmpty()) {
            refuseOtherVersions(event.getType(), topic);
        }
        return exact.filter(route -> route.concerns().test(event));
    }

    private static void refuseOtherVersions(String type, InboundTopic topic) {
        List<String> supported = topic.routes().stream()
                .map(EventRoute::type)
                .filter(known -> EventRoute.family(known).equals(EventRoute.family(type)))
                .toList();
        if (!supported.isEmpty()) {
            throw new PoisonMessage(Reason.UNSUPPORTED_VERSION, List.of(type + " is not supported, only " + supported));
        }
    }

    <T> InboundEvent<T> read(String topic, CloudEvent event, EventRoute<T> route) {
        JsonNode tree = parse(event.getData());
        if (route.hasSchema(contracts)) {
            refuseFaults(contracts.validate(route.type(), tree));
        }
        @Nullable OffsetDateTime time = event.getTime();
        return new InboundEvent<>(
                topic,
                event.getId(),
                event.getSource(),
                event.getType(),
                event.getSubject(),
                route.versioned() ? entityVersion(event) : 0,
                time == null ? null : time.toInstant(),
                convert(tree, route.data()));
    }

    private JsonNode parse(@Nullable CloudEventData data) {
        if (data == null) {
            throw new PoisonMessage(Reason.NOT_JSON, List.of("The event has no data"));
        }
        try {
            JsonNode tree = json.reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(data.toBytes());
            if (tree == null || tree.isMissingNode()) {
                throw new PoisonMessage(Reason.NOT_JSON, List.of("The event has no data"));
            }
            return tree;
        } catch (IOException e) {
            throw new PoisonMessage(Reason.NOT_JSON, e);
        }
    }

    private static void refuseFaults(List<SchemaFault> faults) {
        if (!faults.isEmpty()) {
            throw new PoisonMessage(
                    Reason.BREAKS_SCHEMA,
                    faults.stream()
                            .map(fault -> fault.pointer() + ": " + fault.message())
                            .toList());
        }
    }

    private static long entityVersion(CloudEvent event) {
        try {
            return Long.parseLong(String.valueOf(event.getExtension("entityversion")));
        } catch (NumberFormatException e) {
            throw new PoisonMessage(Reason.NO_ENTITY_VERSION, e);
        }
    }

    private <T> T convert(JsonNode tree, Class<T> type) {
        if (type.isInstance(tree)) {
            return type.cast(tree);
        }
        // A consumer reads the members it needs; the schema, checked above, is what guards the shape.
        ObjectReader tolerant = json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try {
            return tolerant.readValue(tree);
        } catch (JsonProcessingException e) {
            throw new PoisonMessage(Reason.BREAKS_SCHEMA, e);
        } catch (IOException e) {
            throw new PoisonMessage(Reason.NOT_JSON, e);
        }
    }
}
