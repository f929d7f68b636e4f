package org.placewise.kit.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.placewise.kit.problem.Problems;

/** 400 for an address with a NUL character in its path or query: no name or code has one, and PostgreSQL cannot hold it. */
class NulCharacters {

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
    void refuse(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        Stream<String> texts = Stream.concat(
                Stream.of(uri.getPath()),
                uri.getQueryParameters().values().stream().flatMap(Collection::stream));
        if (texts.anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw Problems.badRequest("nul-character", "The address contains the character U+0000.");
        }
    }
}
