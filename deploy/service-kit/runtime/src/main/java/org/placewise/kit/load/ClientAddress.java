package org.placewise.kit.load;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Who makes the current request, as far as addresses tell: those behind one address count as one. */
@ApplicationScoped
public class ClientAddress {

    private final CurrentVertxRequest request;

    ClientAddress(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The client; where a trusted proxy names another address than its own, the one at that address. */
    public String current() {
        return Client.of(request.getCurrent().request());
    }
}
