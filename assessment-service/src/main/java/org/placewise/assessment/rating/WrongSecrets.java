package org.placewise.assessment.rating;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many wrong secrets have come from where. Who offers too many in a minute is told to wait; nobody else is, and whoever holds
 * the right secret is let in from there too, so that no stranger shuts a door. Kept in the memory of this process, for so many
 * sources.
 */
@ApplicationScoped
public class WrongSecrets {

    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_SOURCES = 10_000;

    private final int most;
    private final Clock clock;
    private final Cache<String, Window> windows =
            Caffeine.newBuilder().maximumSize(MOST_SOURCES).build();

    private record Window(Instant from, int count) {

        boolean holds(Instant now) {
            return !now.isBefore(from) && now.isBefore(from.plus(WINDOW));
        }
    }

    /** Lets each source offer so many in a minute. */
    public WrongSecrets(@ConfigProperty(name = "placewise.assessment.wrong-secrets-per-minute") int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** How many sources are remembered. */
    long sources() {
        windows.cleanUp();
        return windows.estimatedSize();
    }

    /** Notes one more; how long its source has to wait when these are too many, empty when they are not. */
    Optional<Duration> note(String source) {
        Instant now = clock.instant();
        Window window = windows.asMap()
                .compute(
                        source,
                        (key, open) -> open != null && open.holds(now)
                                ? new Window(open.from(), open.count() + 1)
                                : new Window(now, 1));
        return window.count() > most
                ? Optional.of(Duration.between(now, window.from().plus(WINDOW)))
                : Optional.empty();
    }
}
