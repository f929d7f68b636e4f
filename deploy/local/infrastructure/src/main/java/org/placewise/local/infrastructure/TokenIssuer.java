package org.placewise.local.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Issues bearer tokens (JWT, RS256) as an identity provider would: issuer {@value #ISSUER}, audience {@value #AUDIENCE},
 * {@code roles}, and {@code places} with the GSS codes that the bearer may write for.
 */
public final class TokenIssuer {

    public static final String ISSUER = "https://placewise.local";
    public static final String AUDIENCE = "placewise";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final SigningKeys keys;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    public TokenIssuer(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A token that is valid from now on for {@code lifetime}. */
    public String issue(String subject, List<String> roles, List<String> places, Duration lifetime) {
        return issue(subject, roles, places, lifetime, Map.of());
    }

    /** The same with further claims, or with others in the place of these. */
    public String issue(
            String subject, List<String> roles, List<String> places, Duration lifetime, Map<String, ?> further) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", subject);
        claims.put("upn", subject);
        claims.put("roles", roles);
        claims.put("places", places);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(lifetime).getEpochSecond());
        claims.putAll(further);
        String signed = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims);
        return signed + "." + signature(signed);
    }

    private String part(Map<String, ?> content) {
        try {
            return BASE64.encodeToString(json.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text, lists of text and numbers are always JSON", e);
        }
    }

    private String signature(String signed) {
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(keys.privateKey());
            rsa.update(signed.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime can sign with RSA", e);
        }
    }
}
