package org.placewise.kit.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.placewise.kit.inbox.DeadLetter;
import org.placewise.kit.inbox.DeadLetters;
import org.placewise.kit.inbox.PoisonMessage.Reason;
import org.placewise.testkit.Infrastructure;
import org.placewise.testkit.Tokens;
import org.placewise.testkit.Topics;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class InboxIT {

    @Inject
    NoteCopies copies;

    @Inject
    DeadLetters deadLetters;

    private final String subject = UUID.randomUUID().toString();

    private CloudEventBuilder event(long version, String text) {
        return CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("https://example.org/test"))
                .withType(NoteCopies.COPIED)
                .withSubject(subject)
                .withExtension("entityversion", Long.toString(version))
                .withData("application/json", ("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    private void send(CloudEvent event) {
        Topics.publish(NoteCopies.TOPIC, subject, event);
    }

    private NoteCopies.Copy awaitText(String text) {
        return Awaitility.await()
                .until(
                        () -> copies.find(subject),
                        copy -> copy.filter(c -> c.text().equals(text)).isPresent())
                .orElseThrow();
    }

    private DeadLetter awaitDeadLetter(String key) {
        return Awaitility.await()
                .until(
                        () -> deadLetters.open(null, 1000).stream()
                                .filter(letter -> key.equals(letter.key()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void theNewestVersionWinsWhateverArrivesLater() {
        CloudEvent third = event(3, "third").build();
        send(third);
        send(event(1, "first").build());
        send(third);
        send(event(2, "second").build());
        send(event(4, "fourth").build());

        assertThat(awaitText("fourth").applied())
                .as("versions 3 and 4 were applied, the rest skipped")
                .isEqualTo(2);
    }

    @Test
    void aPoisonMessageIsKeptWithItsBytesAndDoesNotBlockItsPartition() {
        byte[] garbage = {(byte) 0xFF, 0x00, '{', '='};
        Topics.publish(new ProducerRecord<>(NoteCopies.TOPIC, subject, garbage));
        send(event(1, "after the poison").build());

        awaitText("after the poison");
        DeadLetter letter = awaitDeadLetter(subject);

        assertThat(letter.reason()).isEqualTo(Reason.NOT_A_CLOUD_EVENT);
        assertThat(letter.value()).isEqualTo(garbage);
        assertThat(letter.errors()).isNotEmpty();
        Awaitility.await().until(() -> Topics.read("test.notes.dead-letter").stream()
                .anyMatch(record -> subject.equals(record.key()) && java.util.Arrays.equals(garbage, record.value())));
    }

    @Test
    void everyKindOfPoisonIsNamed() {
        assertReason(
                Reason.NOT_JSON,
                event(1, "x")
                        .withData("application/json", "{".getBytes(StandardCharsets.UTF_8))
                        .build());
        assertReason(Reason.NOT_JSON, event(1, "x").withoutData().build());
        assertReason(
                Reason.UNSUPPORTED_VERSION,
                event(1, "x").withType("org.placewise.test.note.copied.v9").build());
        assertReason(
                Reason.NO_ENTITY_VERSION,
                event(1, "x").withoutExtension("entityversion").build());
        assertReason(Reason.REFUSED, event(1, NoteCopies.REFUSED_TEXT).build());
    }

    private void assertReason(Reason reason, CloudEvent event) {
        String key = UUID.randomUUID().toString();
        Topics.publish(NoteCopies.TOPIC, key, event);
        assertThat(awaitDeadLetter(key).reason()).isEqualTo(reason);
    }

    @Test
    void aTypeThatIsOfNoUseHereIsSkipped() {
        send(event(1, "x").withType("org.placewise.test.other.seen.v1").build());
        send(event(1, "known").build());
        awaitText("known");
        assertThat(deadLetters.open(null, 1000)).noneMatch(letter -> subject.equals(letter.key()));
    }

    @Test
    void anEventWhoseAttributeSaysThatItIsOfNoUseHereIsPassedOverUnread() {
        byte[] unreadable = "{".getBytes(StandardCharsets.UTF_8);
        send(event(7, "x")
                .withExtension("tone", "loud")
                .withData("application/json", unreadable)
                .build());
        send(event(1, "says nothing").build());
        awaitText("says nothing");
        send(event(2, "plain").withExtension("tone", "plain").build());
        awaitText("plain");
        assertThat(deadLetters.open(null, 1000)).noneMatch(letter -> subject.equals(letter.key()));
    }

    @Test
    void aRefusedEventLeavesNoTraceAndCanBeReplayedWhenTheCauseIsGone() {
        send(event(1, NoteCopies.REFUSED_TEXT).build());
        DeadLetter letter = awaitDeadLetter(subject);
        assertThat(copies.find(subject)).isEmpty();
        String path = "/v1/dead-letters/" + letter.id();

        administrator().post(path + "/replays").then().statusCode(422).body("errors.code", hasItem("refused"));
        copies.acceptEverything(true);
        try {
            administrator().post(path + "/replays").then().statusCode(200).body("replayedAt", notNullValue());
        } finally {
            copies.acceptEverything(false);
        }
        assertThat(copies.find(subject)).isPresent();
        administrator().post(path + "/replays").then().statusCode(200).body("replays", equalTo(2));
    }

    @Test
    void deadLettersAreListedWithTheirOriginalBytesForAdministratorsOnly() {
        send(event(1, NoteCopies.REFUSED_TEXT).build());
        DeadLetter letter = awaitDeadLetter(subject);

        administrator()
                .get("/v1/dead-letters/" + letter.id())
                .then()
                .statusCode(200)
                .body("value", equalTo(Base64.getEncoder().encodeToString(letter.value())))
                .body("headers.name", hasItem("ce_type"));
        given().header("Authorization", Tokens.bearer("assessor"))
                .get("/v1/dead-letters")
                .then()
                .statusCode(403);
    }

    @Test
    void deadLettersArePagedByCursor() {
        for (int i = 0; i < 3; i++) {
            assertReason(
                    Reason.REFUSED,
                    event(1, NoteCopies.REFUSED_TEXT)
                            .withSubject(UUID.randomUUID().toString())
                            .build());
        }
        List<String> all = administrator().get("/v1/dead-letters").jsonPath().getList("items.id");
        String cursor =
                administrator().get("/v1/dead-letters?limit=2").jsonPath().getString("nextCursor");
        List<String> rest = administrator()
                .get("/v1/dead-letters?cursor=" + cursor)
                .jsonPath()
                .getList("items.id");
        assertThat(rest).startsWith(all.get(2)).doesNotContain(all.get(0), all.get(1));
        administrator().get("/v1/dead-letters?cursor=nonsense").then().statusCode(422);
    }

    private static RequestSpecification administrator() {
        return given().header("Authorization", Tokens.bearer("administrator"));
    }
}
