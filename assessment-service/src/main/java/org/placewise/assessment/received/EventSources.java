package org.placewise.assessment.received;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placewise.kit.place.PlaceHierarchy;

/**
 * Whose an event is. A source is a claim that anybody can write into an event, so it alone makes nobody its owner: the source of a
 * place's files belongs to the place, a registered source to its registration, and under any other each sender has events of their
 * own, whatever others have sent.
 */
public final class EventSources {

    /** Followed by the place: the source of files for it, whoever in the council uploads them. */
    public static final String FILE = "urn:placewise:file:";

    /** Scheme and namespace of a URN are read without regard to case (RFC 8141). */
    private static final Pattern FILE_OF = Pattern.compile(Pattern.quote(FILE) + "(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern GSS_CODE = Pattern.compile("[A-Z][0-9]{8}");

    private final PlaceHierarchy places;
    private final Map<String, RegisteredSource> registered;

    /**
     * Sources of files and these.
     *
     * @throws IllegalArgumentException when a source is registered twice, or is one of files
     */
    public EventSources(PlaceHierarchy places, List<RegisteredSource> registered) {
        this.places = places;
        registered.stream()
                .filter(source -> FILE_OF.matcher(source.source()).matches())
                .findAny()
                .ifPresent(source -> {
                    throw new IllegalArgumentException("The event source " + source.name() + " cannot be registered: "
                            + FILE + "… belongs to the place that it names.");
                });
        this.registered = registered.stream()
                .collect(Collectors.toUnmodifiableMap(RegisteredSource::source, Function.identity(), (one, other) -> {
                    throw new IllegalArgumentException("The event sources " + one.name() + " and " + other.name()
                            + " are the same; register each source once, with all its clients.");
                }));
    }

    /** Whose an event is. */
    sealed interface Claim {

        /** This owner's. */
        record Of(String owner) implements Claim {}

        /** Not this sender's to send, for this reason. */
        record Refused(String reason) implements Claim {}
    }

    /** Whose an event from this source about the place is, when this sender sends it. */
    Claim claim(String source, String gssCode, Sender sender) {
        Matcher file = FILE_OF.matcher(source);
        if (file.matches()) {
            return claimFile(file.group(1), gssCode, sender);
        }
        RegisteredSource registration = registered.get(source);
        return registration == null ? new Claim.Of(sender.owner()) : claim(registration, gssCode, sender);
    }

    private Claim claimFile(String place, String gssCode, Sender sender) {
        if (!GSS_CODE.matcher(place).matches()
                || !sender.files().covers(place, places.find(place).isPresent())) {
            return new Claim.Refused("The source " + FILE + "… belongs to the place that it names, and you may not send"
                    + " its files. Use a source of your own system.");
        }
        return isWithin(gssCode, Set.of(place))
                ? new Claim.Of("place:" + place)
                : new Claim.Refused("The source " + FILE + place + " speaks of " + place
                        + " and what lies within it. Use the source of " + gssCode + ".");
    }

    private Claim claim(RegisteredSource registration, String gssCode, Sender sender) {
        if (!registration.isFor(sender)) {
            return new Claim.Refused("This source is registered for another sender. Use a source of your own system, or"
                    + " ask who operates this service to register you for it.");
        }
        return registration.places().isEmpty() || isWithin(gssCode, registration.places())
                ? new Claim.Of("source:" + registration.name())
                : new Claim.Refused("This source is not registered for " + gssCode + ".");
    }

    private boolean isWithin(String gssCode, Set<String> ancestors) {
        return ancestors.contains(gssCode) || places.isWithin(gssCode, ancestors);
    }
}
