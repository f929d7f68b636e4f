package org.placewise.kit.notes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.http.ETags;
import org.placewise.kit.identity.Caller;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.problem.Faults;
import org.placewise.kit.problem.Problems;

@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ASSESSOR)
public class NoteResource {

    private static final long VERSION = 7;

    private final Caller caller;

    NoteResource(Caller caller) {
        this.caller = caller;
    }

    public record NoteRequest(
            @NotBlank @Size(max = 20) String title, @NotNull BigDecimal weight, List<@Valid Line> lines) {
        public record Line(@NotBlank String text) {}
    }

    public record NoteResponse(String title, BigDecimal weight, String by) {}

    @POST
    public NoteResponse write(@NotNull @Valid NoteRequest request) {
        Faults faults = new Faults();
        if (request.title().startsWith("!")) {
            faults.add("/title", "shouting", "Do not shout.");
        }
        if (request.weight().signum() < 0) {
            faults.add("/weight", "negative", "Weigh at least nothing.");
        }
        faults.throwIfAny();
        return new NoteResponse(request.title(), request.weight(), caller.name());
    }

    @GET
    @RolesAllowed(Roles.READER)
    public List<String> list(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return List.of();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    public Response get(@PathParam("id") String id, @Context Request request) {
        if (id.equals("missing")) {
            throw Problems.notFound("note", id);
        }
        if (id.equals("broken")) {
            throw new IllegalStateException("secret detail");
        }
        if (id.equals("busy")) {
            throw new IllegalStateException(new SQLTransientConnectionException("No connection is free"));
        }
        return ETags.conditional(request, ETags.of(VERSION), () -> new NoteResponse(id, BigDecimal.ONE, caller.name()));
    }

    @POST
    @Path("/moved")
    public Response moved() {
        return Response.created(URI.create("/v1/notes/a?b=c"))
                .cookie(new NewCookie.Builder("note").value("a").build())
                .build();
    }

    @PUT
    @Path("/{id}")
    public NoteResponse replace(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid NoteRequest request) {
        ETags.requireMatch(ifMatch, VERSION);
        return new NoteResponse(request.title(), request.weight(), caller.name());
    }

    @POST
    @Path("/places/{gssCode}")
    public void touch(@PathParam("gssCode") String gssCode) {
        caller.requirePlace(gssCode);
    }

    /** Declares no role, on purpose. */
    @Path("/undeclared")
    public static class Undeclared {
        @GET
        public String get() {
            return "nobody should see this";
        }
    }
}
