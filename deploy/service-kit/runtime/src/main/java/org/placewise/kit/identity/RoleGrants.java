package org.placewise.kit.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Roles beyond those in the token: who is authenticated may read, an administrator may do what any other role may, and where
 * the operator has opened reading to the public ({@code placewise.public-reading}) nobody needs a token for it.
 */
@ApplicationScoped
public class RoleGrants implements SecurityIdentityAugmentor {

    private final boolean publicReading;

    RoleGrants(@ConfigProperty(name = "placewise.public-reading") boolean publicReading) {
        this.publicReading = publicReading;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        Set<String> granted = granted(identity);
        return Uni.createFrom()
                .item(
                        granted.isEmpty()
                                ? identity
                                : QuarkusSecurityIdentity.builder(identity)
                                        .addRoles(granted)
                                        .build());
    }

    private Set<String> granted(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return publicReading ? Set.of(Roles.READER) : Set.of();
        }
        return identity.hasRole(Roles.ADMINISTRATOR) ? Roles.ALL : Set.of(Roles.READER);
    }
}
