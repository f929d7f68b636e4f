package org.placewise.kit.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.id.Ids;

/**
 * The identifier of a request: the caller's {@code X-Request-ID} where that is a UUID, else a new one. Mirrored in the
 * response, written with every log line of the request and named in problems.
 */
@ApplicationScoped
public class RequestId {

    /** Name of the header, in requests and responses. */
    public static final String HEADER = "X-Request-ID";

    private static final String KEY = "requestId";
    private static final int BEFORE_AUTHENTICATION = 1_000;

    private final CurrentVertxRequest request;

    RequestId(CurrentVertxRequest request) {
        this.request = request;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, BEFORE_AUTHENTICATION);
    }

    /** The identifier of the request that is being answered. */
    public @Nullable String current() {
        RoutingContext context = request.getCurrent();
        return context == null ? null : of(context);
    }

    /** The identifier of a request. */
    public static @Nullable String of(RoutingContext request) {
        return request.get(KEY);
    }

    private static void assign(RoutingContext context) {
        String id = acceptable(context.request().getHeader(HEADER));
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        context.next();
    }

    private static String acceptable(@Nullable String offered) {
        try {
            return offered == null
                    ? Ids.next().toString()
                    : UUID.fromString(offered).toString();
        } catch (IllegalArgumentException e) {
            return Ids.next().toString();
        }
    }
}
