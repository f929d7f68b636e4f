package org.placewise.assessment.sheet.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.load.CheckBeforeBody;

/** Refuses who is not a rater before the rating is read. */
class RatersBeforeBodies {

    private final RaterAccess access;
    private final CheckBeforeBody check;

    RatersBeforeBodies(RaterAccess access, CheckBeforeBody check) {
        this.access = access;
        this.check = check;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
    @Nullable Uni<Void> refuse(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceClass() != RatingResource.class
                || !request.getMethod().equals(HttpMethod.PUT)) {
            return null;
        }
        UUID invitation = CheckBeforeBody.identifier(request.getUriInfo(), "invitationId");
        @Nullable String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return check.onAWorker(() -> access.require(invitation, authorization)).replaceWithVoid();
    }
}
