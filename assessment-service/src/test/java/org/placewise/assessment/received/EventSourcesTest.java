package org.placewise.assessment.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.assessment.Places;
import org.placewise.assessment.received.EventSources.Claim;
import org.placewise.kit.place.Place;
import org.placewise.kit.place.PlaceHierarchy;

class EventSourcesTest {

    private static final String PERFORMANCE = "https://performance.newcastle.example/assessments";

    private final PlaceHierarchy places = new NorthEast();
    private final EventSources sources = new EventSources(
            places,
            List.of(new RegisteredSource(
                    "performance", PERFORMANCE, Set.of("performance-system"), Set.of("E08000021"))));

    @ParameterizedTest
    @CsvSource({
        "E08000021, urn:placewise:file:E08000021,   E08000021, place:E08000021",
        "E08000021, URN:Placewise:FILE:E08000021,   E08000021, place:E08000021",
        "E12000001, urn:placewise:file:E08000021,   E08000021, place:E08000021",
        "E12000001, urn:placewise:file:E12000001,   E08000021, place:E12000001",
        "E08000037, urn:placewise:file:E08000021,   E08000037,",
        "E08000037, URN:PLACEWISE:file:E08000021,   E08000037,",
        "E12000001, urn:placewise:file:E08000021,   E08000037,",
        "E12000001, urn:placewise:file:E08999999,   E08000021,",
        "E92000001, urn:placewise:file:unknown,     E08000021,",
        "E92000001, urn:placewise:file:,            E08000021,",
        "E08000021, urn:placewise:files:E08000037,  E08000021, sender:me",
        "E08000021, https://council.example/system, E08000021, sender:me"
    })
    void filesBelongToThePlaceThatTheyNameAndAnyOtherSourceToItsSender(
            String token, String source, String reported, String owner) {
        assertThat(claim(source, reported, caller("me", token))).isEqualTo(Optional.ofNullable(owner));
    }

    @Test
    void aRegisteredSourceIsForItsClientsAndItsPlaces() {
        Sender system = Sender.caller(
                "b7c1", Set.of("b7c1", "performance-system"), new PlacesReach(places, Set.of("E12000001")));

        assertThat(claim(PERFORMANCE, "E08000021", system)).contains("source:performance");
        assertThat(claim(PERFORMANCE, "E08000037", system)).isEmpty();
        assertThat(claim(PERFORMANCE, "E08000021", caller("me", "E92000001"))).isEmpty();
        assertThat(claim(PERFORMANCE + "/", "E08000021", caller("me", "E08000021")))
                .contains("sender:me");
    }

    @Test
    void anUnboundTopicSendsNoPlacesFilesAndABoundOneThoseOfItsPlaces() {
        SubmissionTopics topics = new SubmissionTopics(
                places,
                List.of(SubmissionTopics.SHARED, "newcastle", "stray"),
                Map.of("newcastle", Set.of("E08000021")));
        Sender shared = topics.sender(SubmissionTopics.SHARED);
        Sender newcastle = topics.sender("newcastle");
        Sender stray = topics.sender("stray");

        assertThat(claim("urn:placewise:file:E08000021", "E08000021", shared)).isEmpty();
        assertThat(claim("urn:placewise:file:E08000021", "E08000021", newcastle))
                .contains("place:E08000021");
        assertThat(claim("urn:placewise:file:E08000037", "E08000037", newcastle))
                .isEmpty();
        assertThat(claim("https://council.example", "E08000021", newcastle)).contains("topic:newcastle");
        assertThat(shared.reach().covers("E08000037", true)).isTrue();
        assertThat(newcastle.reach().covers("E08000021", true)).isTrue();
        assertThat(newcastle.reach().covers("E08000037", true)).isFalse();
        assertThat(stray.reach().covers("E08000021", true)).isFalse();
    }

    @Test
    void settingsThatContradictEachOtherAreRefused() {
        RegisteredSource one = new RegisteredSource("one", PERFORMANCE, Set.of("a"), Set.of());
        assertThatThrownBy(() -> new EventSources(
                        places, List.of(one, new RegisteredSource("two", PERFORMANCE, Set.of("b"), Set.of()))))
                .hasMessageContaining("register each source once");
        assertThatThrownBy(() -> new EventSources(
                        places,
                        List.of(new RegisteredSource("f", "urn:placewise:file:E08000021", Set.of("a"), Set.of()))))
                .hasMessageContaining("belongs to the place");
        assertThatThrownBy(() -> new RegisteredSource("none", PERFORMANCE, Set.of(), Set.of()))
                .hasMessageContaining("who may use");
        assertThatThrownBy(() -> new SubmissionTopics(places, List.of("a"), Map.of("b", Set.of("E08000021"))))
                .hasMessageContaining("Topic b is bound to places and is not read");
    }

    private Sender caller(String subject, String place) {
        return Sender.caller(subject, Set.of(subject), new PlacesReach(places, Set.of(place)));
    }

    private Optional<String> claim(String source, String reported, Sender sender) {
        return switch (sources.claim(source, reported, sender)) {
            case Claim.Of(var owner) -> Optional.of(owner);
            case Claim.Refused(var reason) -> {
                assertThat(reason).isNotBlank();
                yield Optional.empty();
            }
        };
    }

    /** Newcastle and Gateshead in the North East, in England. */
    private static final class NorthEast implements PlaceHierarchy {

        private static final Map<String, Set<String>> ABOVE = Map.of(
                Places.NEWCASTLE, Set.of(Places.NEWCASTLE, Places.NORTH_EAST, Places.ENGLAND),
                Places.GATESHEAD, Set.of(Places.GATESHEAD, Places.NORTH_EAST, Places.ENGLAND),
                Places.NORTH_EAST, Set.of(Places.NORTH_EAST, Places.ENGLAND),
                Places.ENGLAND, Set.of(Places.ENGLAND));

        @Override
        public Optional<Place> find(String gssCode) {
            return Optional.of(gssCode)
                    .filter(ABOVE::containsKey)
                    .map(known -> new Place(known, known, "any", "any", null, null, List.of(), List.of()));
        }

        @Override
        public boolean isWithin(String gssCode, Collection<String> ancestors) {
            return ABOVE.getOrDefault(gssCode, Set.of(gssCode)).stream().anyMatch(ancestors::contains);
        }
    }
}
