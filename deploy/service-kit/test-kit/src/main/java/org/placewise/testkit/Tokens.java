package org.placewise.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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

    /** A token as an identity provider would issue it; a negative lifetime makes one that has expired. */
    public static String token(String subject, List<String> roles, List<String> places, Duration lifetime) {
        try {
            Path keys = Path.of(System.getProperty(Infrastructure.KEYS));
            return new TokenIssuer(SigningKeys.keptIn(keys), Clock.systemUTC()).issue(subject, roles, places, lifetime);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
