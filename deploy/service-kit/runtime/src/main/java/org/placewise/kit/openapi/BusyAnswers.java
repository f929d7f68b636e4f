package org.placewise.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.load.Heavy;
import org.placewise.kit.load.Streamed;

/** Says of every operation of which only so many run at once that it is answered with 429 while there is too much of its kind. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class BusyAnswers implements OASFilter {

    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Set<String> heavy;

    /** Called by the build with the index of all classes. */
    public BusyAnswers(IndexView index) {
        heavy = Stream.of(Heavy.class, Streamed.class)
                .flatMap(bounded -> index.getAnnotations(DotName.createSimple(bounded)).stream())
                .flatMap(annotation -> methods(annotation.target()))
                .map(BusyAnswers::operationId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (heavy.contains(operation.getOperationId())) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "429",
                            OASFactory.createAPIResponse()
                                    .description(
                                            "As much work of this kind is in hand as the service takes on; nothing was written")
                                    .addHeader(
                                            "Retry-After",
                                            OASFactory.createHeader()
                                                    .description("Seconds to wait before the next attempt")
                                                    .schema(OASFactory.createSchema()
                                                            .addType(SchemaType.INTEGER))));
        }
        return operation;
    }

    private static Stream<MethodInfo> methods(AnnotationTarget target) {
        return target.kind() == AnnotationTarget.Kind.CLASS
                ? target.asClass().methods().stream()
                : Stream.of(target.asMethod());
    }

    private static String operationId(MethodInfo method) {
        @Nullable AnnotationInstance named = method.declaredAnnotation(NAMED);
        @Nullable AnnotationValue id = named == null ? null : named.value("operationId");
        return id == null ? method.declaringClass().simpleName() + "_" + method.name() : id.asString();
    }
}
