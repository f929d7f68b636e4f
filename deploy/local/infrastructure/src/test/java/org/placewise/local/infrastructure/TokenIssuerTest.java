package org.placewise.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final SigningKeys keys = SigningKeys.generate();
    private final TokenIssuer issuer = new TokenIssuer(keys, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aLibraryOfOthersAcceptsItsTokens() throws Exception {
        String token = issuer.issue(
                "example \"assessor\"", List.of("assessor", "reader"), List.of("E08000021"), Duration.ofDays(30));
        JwtClaims claims = consumer(keys, NOW).processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("example \"assessor\"");
        assertThat(claims.getStringListClaimValue("roles")).containsExactly("assessor", "reader");
        assertThat(claims.getStringListClaimValue("places")).containsExactly("E08000021");
        assertThat(claims.getExpirationTime())
                .isEqualTo(NumericDate.fromSeconds(NOW.plus(Duration.ofDays(30)).getEpochSecond()));
    }

    @Test
    void aTokenOfAnotherRunIsRefused() {
        String token = issuer.issue("reader", List.of("reader"), List.of(), Duration.ofDays(1));
        assertThatThrownBy(() -> consumer(SigningKeys.generate(), NOW).process(token))
                .isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void aTokenExpires() {
        String token = issuer.issue("reader", List.of("reader"), List.of(), Duration.ofDays(1));
        assertThatThrownBy(() -> consumer(keys, NOW.plus(Duration.ofDays(2))).process(token))
                .isInstanceOfSatisfying(InvalidJwtException.class, e -> assertThat(e.hasExpired())
                        .isTrue());
    }

    private static JwtConsumer consumer(SigningKeys keys, Instant now) {
        return new JwtConsumerBuilder()
                .setVerificationKey(keys.publicKey())
                .setExpectedIssuer(TokenIssuer.ISSUER)
                .setExpectedAudience(TokenIssuer.AUDIENCE)
                .setEvaluationTime(NumericDate.fromSeconds(now.getEpochSecond()))
                .build();
    }
}
