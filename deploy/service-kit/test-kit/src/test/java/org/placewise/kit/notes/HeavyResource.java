package org.placewise.kit.notes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.Semaphore;
import org.placewise.kit.identity.Roles;
import org.placewise.kit.load.Heavy;

/** Work that takes as long as the test wants. */
@Path("/v1/heavy")
@RolesAllowed(Roles.ASSESSOR)
public class HeavyResource {

    static final Semaphore STARTED = new Semaphore(0);
    static final Semaphore MAY_END = new Semaphore(0);

    @GET
    @Path("/{what}")
    @Heavy("notes")
    public String work(@PathParam("what") String what) throws InterruptedException {
        STARTED.release();
        MAY_END.acquire();
        if (what.equals("broken")) {
            throw new IllegalStateException("broken");
        }
        return what;
    }

    @GET
    @Path("/impatient/{what}")
    @Heavy("impatient-notes")
    public String impatient(@PathParam("what") String what) throws InterruptedException {
        return work(what);
    }
}
