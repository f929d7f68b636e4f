package org.placewise.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.placewise.local.infrastructure.SigningKeys;
import org.placewise.local.infrastructure.TokenIssuer;

/** Tokens that the service under test accepts. */
public final class Tokens {

    /** England: covers every place. */
    public static final String ENGLAND = "E92000001";

    private Tokens() {}

    /** Value of an {@code Authorization} header for a caller with one role and these places. */
    public static String bearer(String role, String... places) {
        return "Bearer " + token("test-" + role, List.of(role), List.of(places), Duration.ofHours(1));
    }

    /** The same with further claims, or with others in the place of those. */
    public static String bearer(String role, Map<String, ?> further, String... places) {
        return "Bearer " + token("test-" + role, List.of(role), List.of(places), Duration.ofHours(1), further);
    }

    /** A token as an identity provider would issue it; a negative lifetime makes one that has expired. */
    public static String token(String subject, List<String> roles, List<String> places, Duration lifetime) {
        return token(subject, roles, places, lifetime, Map.of());
    }

    private static String token(
            String subject, List<String> roles, List<String> places, Duration lifetime, Map<String, ?> further) {
        try {
            Path keys = Path.of(System.getProperty(Infrastructure.KEYS));
            return new TokenIssuer(SigningKeys.keptIn(keys), Clock.systemUTC())
                    .issue(subject, roles, places, lifetime, further);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
