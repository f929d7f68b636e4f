package org.placewise.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Roles beyond those in the token: who has a token reads what is public, who carries any role of the suite reads what is
 * recorded, an assurer is an assessor, an administrator may do what any other role may, and where the operator has opened reading to the public ({@code
 * placewise.public-reading}) nobody needs a token for what is public.
 */
@ApplicationScoped
public class RoleGrants implements SecurityIdentityAugmentor {

    private final boolean publicReading;

    RoleGrants(@ConfigProperty(name = "placewise.public-reading") boolean publicReading) {
        this.publicReading = publicReading;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!NamesInTokens.areReadable(identity)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("Names in the token cannot be read"));
        }
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
            return publicReading ? Set.of(Roles.PUBLIC) : Set.of();
        }
        Set<String> granted = new HashSet<>(Set.of(Roles.PUBLIC));
        if (identity.hasRole(Roles.ADMINISTRATOR)) {
            granted.addAll(Roles.ALL);
        } else if (Roles.ALL.stream().anyMatch(identity::hasRole)) {
            granted.add(Roles.READER);
        }
        if (identity.hasRole(Roles.ASSURER)) {
            granted.add(Roles.ASSESSOR);
        }
        return granted;
    }
}
