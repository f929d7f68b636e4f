package org.placewise.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * 400 for query parameters that cannot be read, each named. The framework answers 404 for them, as it does for a path that
 * cannot be; that stays for paths.
 */
class ParameterProblems {

    /** The extension registers its mapper of 404 at 999. */
    private static final int BEFORE_THE_EXTENSION = 900;

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            LocalDate.class, LocalDate::parse,
            UUID.class, UUID::fromString);

    @ServerExceptionMapper(priority = BEFORE_THE_EXTENSION)
    Response unreadable(NotFoundException refused, ResourceInfo resource, UriInfo uri) {
        Faults faults = new Faults();
        @Nullable Method operation = refused.getCause() == null ? null : resource.getResourceMethod();
        if (operation != null) {
            for (Parameter parameter : operation.getParameters()) {
                check(parameter, uri.getQueryParameters(), faults);
            }
        }
        HttpProblem problem = faults.any() ? Problems.unreadableParameters(faults.all()) : notFound(uri);
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, ProblemContext.of(refused, uri))
                .toResponse();
    }

    private static HttpProblem notFound(UriInfo uri) {
        return Problems.notFound("resource", uri.getPath());
    }

    private static void check(Parameter parameter, MultivaluedMap<String, String> given, Faults faults) {
        @Nullable QueryParam query = parameter.getAnnotation(QueryParam.class);
        @Nullable Function<String, ?> reader = READERS.get(parameter.getType());
        @Nullable String text = query == null ? null : given.getFirst(query.value());
        if (query == null || reader == null || text == null) {
            return;
        }
        try {
            reader.apply(text);
        } catch (RuntimeException e) {
            faults.add(
                    "query/" + query.value(),
                    "unreadable",
                    Excerpt.quoted(text) + " cannot be read. Write " + UnreadableJson.form(parameter.getType()) + ".");
        }
    }
}
