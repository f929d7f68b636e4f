package org.placewise.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether callers come by TLS: by their own connection, by what a proxy says that the operator trusts ({@code
 * quarkus.http.proxy.*}), or because the operator says that all do ({@code placewise.served-over-tls}).
 */
@ApplicationScoped
public class SecureTransport {

    private final boolean always;

    SecureTransport(@ConfigProperty(name = "placewise.served-over-tls") boolean always) {
        this.always = always;
    }

    /** Whether the request with this address came by TLS. */
    public boolean isUsed(UriInfo address) {
        return always || "https".equals(address.getRequestUri().getScheme());
    }
}
