package org.placewise.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * 401 as a problem, with the challenge of the authentication mechanism. Takes the place of the resteasy-problem extension's
 * mappers, whose newest release in the registry was built against an older Quarkus and fails here.
 */
class AuthenticationProblems {

    private static final int UNAUTHORISED = 401;

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Uni<Response> withoutToken(UnauthorizedException refused, RoutingContext context) {
        return challenge(context, refused, "Send a bearer token that this service's issuer has signed.");
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Uni<Response> withUnusableToken(AuthenticationFailedException refused, RoutingContext context) {
        return challenge(context, refused, "The bearer token is expired, malformed, or not meant for this service.");
    }

    private static Uni<Response> challenge(RoutingContext context, Exception refused, String detail) {
        @Nullable HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        Uni<@Nullable ChallengeData> challenge =
                authenticator == null ? Uni.createFrom().nullItem() : authenticator.getChallenge(context);
        return challenge.map(data -> response(context, refused, detail, data));
    }

    private static Response response(
            RoutingContext context, Exception refused, String detail, @Nullable ChallengeData challenge) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withStatus(challenge == null ? UNAUTHORISED : challenge.status)
                .withTitle("Not authenticated")
                .withDetail(detail);
        if (challenge != null) {
            challenge.getHeaders().forEach((name, value) -> problem.withHeader(name.toString(), value));
        }
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(
                        problem.build(),
                        ProblemContext.of(refused, context.request().path()))
                .toResponse();
    }
}
