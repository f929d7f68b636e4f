package org.placewise.kit.openapi;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.view.ForOfficers;
import org.placewise.kit.view.NamesPerson;

/**
 * Says in the API description of each of our records what its code says already: a member marked {@code @Nullable}, or
 * as not for everybody, may be null, every other is there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class MembersThatMayBeNull implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final List<DotName> NOT_FOR_EVERYBODY =
            List.of(DotName.createSimple(ForOfficers.class), DotName.createSimple(NamesPerson.class));
    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private static final Pattern COUNTED = Pattern.compile("\\d+$");

    private final IndexView index;

    /** Called by the build with the index of all classes. */
    public MembersThatMayBeNull(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Map<String, List<ClassInfo>> records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().packagePrefix().startsWith("org.placewise"))
                .collect(groupingBy(MembersThatMayBeNull::schemaName));
        description.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                List<ClassInfo> called = records.getOrDefault(
                        name, records.getOrDefault(COUNTED.matcher(name).replaceFirst(""), List.of()));
                called.stream()
                        .max(comparing((ClassInfo type) -> likeness(schema, type))
                                .thenComparing(ClassInfo::name))
                        .ifPresent(type -> describe(schema, type));
            }
        });
    }

    /** Records of different packages may have one name: the one meant is the one whose members are the schema's. */
    private static long likeness(Schema schema, ClassInfo type) {
        long shared = type.recordComponents().stream()
                .filter(component -> schema.getProperties().containsKey(component.name()))
                .count();
        return 2 * shared - type.recordComponents().size();
    }

    private static void describe(Schema schema, ClassInfo type) {
        List<String> required = new ArrayList<>();
        for (RecordComponentInfo component : type.recordComponents()) {
            @Nullable Schema member = schema.getProperties().get(component.name());
            if (member == null) {
                continue;
            }
            if (component.type().hasAnnotation(NULLABLE)
                    || NOT_FOR_EVERYBODY.stream().anyMatch(component::hasAnnotation)) {
                schema.addProperty(component.name(), orNull(member));
            } else {
                required.add(component.name());
            }
        }
        schema.setRequired(required);
    }

    /** A fixed list would refuse null even where its type allows it, so null stands beside it, as beside a reference. */
    private static Schema orNull(Schema member) {
        if (member.getRef() != null || member.getEnumeration() != null) {
            Schema none = OASFactory.createSchema().addType(SchemaType.NULL);
            return OASFactory.createSchema().anyOf(List.of(member, none));
        }
        return member.getType() == null || member.getType().contains(SchemaType.NULL)
                ? member
                : member.addType(SchemaType.NULL);
    }

    private static String schemaName(ClassInfo type) {
        @Nullable AnnotationInstance named = type.declaredAnnotation(NAMED);
        @Nullable AnnotationValue name = named == null ? null : named.value("name");
        return name == null ? type.simpleName() : name.asString();
    }
}
