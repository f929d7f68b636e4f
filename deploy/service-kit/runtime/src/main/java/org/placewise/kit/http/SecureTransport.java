package org.placewise.kit.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether callers come by TLS: by their own connection, by what a proxy says that the operator trusts ({@code
 * quarkus.http.proxy.*}), or because the operator says that all do ({@code placewise.served-over-tls}).
 */
@ApplicationScoped
class SecureTransport {

    private final boolean always;

    SecureTransport(@ConfigProperty(name = "placewise.served-over-tls") boolean always) {
        this.always = always;
    }

    /** Whether this request came by TLS. */
    boolean isUsed(HttpServerRequest request) {
        return always || request.isSSL();
    }
}
