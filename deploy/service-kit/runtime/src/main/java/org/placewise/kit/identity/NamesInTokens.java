package org.placewise.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.Readable;

/** What a token says of its holder, as far as it can be: an issuer may sign anything. */
final class NamesInTokens {

    /** Where issuers say to which client a token was issued: OpenID Connect, RFC 9068, and Entra ID in its first version. */
    private static final List<String> CLIENT_CLAIMS = List.of("azp", "client_id", "appid");

    private static final List<String> HOLDER_CLAIMS = List.of("sub", "upn", "preferred_username");

    private static final Pattern GSS_CODE = Pattern.compile("[A-Z][0-9]{8}");
    private static final int LONGEST_NAME = 255;

    private NamesInTokens() {}

    /**
     * Whether the names of holder and client are such as can be kept on record: texts, not blank, without control characters, not
     * overlong.
     */
    static boolean areReadable(SecurityIdentity identity) {
        return !(identity.getPrincipal() instanceof JsonWebToken token)
                || Stream.of(HOLDER_CLAIMS, CLIENT_CLAIMS)
                        .flatMap(List::stream)
                        .map(token::<Object>getClaim)
                        .filter(Objects::nonNull)
                        .allMatch(NamesInTokens::isReadable);
    }

    /** The names of the client that the token was issued to, in the order in which they count. */
    static Stream<String> clients(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? CLIENT_CLAIMS.stream()
                        .map(token::<Object>getClaim)
                        .filter(Objects::nonNull)
                        .map(NamesInTokens::text)
                : Stream.empty();
    }

    /** The GSS codes of the claim {@code places}. What is no GSS code covers no place. */
    static Set<String> places(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Set.of();
        }
        @Nullable Object claim = token.getClaim("places");
        return claim instanceof Collection<?> codes
                ? codes.stream()
                        .map(NamesInTokens::text)
                        .filter(code -> GSS_CODE.matcher(code).matches())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static boolean isReadable(Object claim) {
        String name = text(claim);
        return (claim instanceof String || claim instanceof JsonString)
                && name.length() <= LONGEST_NAME
                && Readable.hasSomethingToSee(name)
                && name.codePoints().allMatch(Readable::inLine);
    }

    private static String text(Object claim) {
        return claim instanceof JsonString string ? string.getString() : claim.toString();
    }
}
