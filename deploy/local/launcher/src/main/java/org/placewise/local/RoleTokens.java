package org.placewise.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.placewise.local.infrastructure.OwnerOnly;
import org.placewise.local.infrastructure.TokenIssuer;

/** Ready-made bearer tokens of a local run, one file per role, each good for all of England for thirty days. */
public final class RoleTokens {

    public static final List<String> ROLES =
            List.of("reader", "assessor", "assurer", "indicator-publisher", "board-officer", "administrator");

    /** GSS code of England: a claim for it covers every place. */
    public static final String ENGLAND = "E92000001";

    private static final Duration LIFETIME = Duration.ofDays(30);

    private RoleTokens() {}

    /** Writes {@code <role>.jwt} files, readable by the owner only; tokens of earlier starts are replaced. */
    static void write(TokenIssuer issuer, Path directory) throws IOException {
        OwnerOnly.createDirectory(directory);
        for (String role : ROLES) {
            String token = issuer.issue("local-" + role, List.of(role), List.of(ENGLAND), LIFETIME);
            OwnerOnly.write(directory.resolve(role + ".jwt"), token);
        }
    }
}
