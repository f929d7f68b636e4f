package org.placewise.assessment.web.http;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.load.CheckBeforeBody;

/** Refuses who is not let in before the form is read. */
class DoorsBeforeForms {

    private final Doors doors;
    private final CheckBeforeBody check;

    DoorsBeforeForms(Doors doors, CheckBeforeBody check) {
        this.doors = doors;
        this.check = check;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
    @Nullable Uni<Response> refuse(ContainerRequestContext request, ResourceInfo resource) {
        if (!request.getMethod().equals(HttpMethod.POST)) {
            return null;
        }
        Class<?> pages = resource.getResourceClass();
        if (pages == ElementPagesResource.class) {
            return refuse(doors.ofRaters(), request, "invitationId");
        }
        return pages == OrganisePagesResource.class || pages == AgreementPagesResource.class
                ? refuse(doors.ofOrganisers(), request, "linkId")
                : null;
    }

    private Uni<Response> refuse(SecretDoor<?> door, ContainerRequestContext request, String parameter) {
        UUID id = CheckBeforeBody.identifier(request.getUriInfo(), parameter);
        @Nullable Cookie sent = request.getCookies().get(door.cookie());
        return check.onAWorker(
                () -> door.refusal(id, sent == null ? null : sent.getValue()).orElse(null));
    }
}
