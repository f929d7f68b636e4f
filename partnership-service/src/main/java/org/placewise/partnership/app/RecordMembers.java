package org.placewise.partnership.app;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import org.placewise.partnership.action.http.ActionListResponse;
import org.placewise.partnership.board.http.BoardListResponse;
import org.placewise.partnership.history.http.HistoryResponse;
import org.placewise.partnership.objective.http.ObjectiveListResponse;
import org.placewise.partnership.sign.events.SignsAssessed;

/** Says in the API description that an answer has every member, and which of them may be null: the scanner cannot see it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordMembers implements OASFilter {

    private static final List<Class<?>> ANSWERS = List.of(
            ActionListResponse.class,
            BoardListResponse.class,
            HistoryResponse.class,
            ObjectiveListResponse.class,
            SignsAssessed.class);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Class<?>> records = new HashMap<>();
        ANSWERS.forEach(answer -> collect(answer, records));
        records.forEach(
                (name, type) -> complete(api.getComponents().getSchemas().get(name), type));
    }

    private static void collect(Type type, Map<String, Class<?>> records) {
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(item -> collect(item, records));
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && records.put(record.getSimpleName(), record) == null) {
            for (RecordComponent member : record.getRecordComponents()) {
                collect(member.getGenericType(), records);
            }
        }
    }

    private static void complete(Schema schema, Class<?> record) {
        List<String> required = new ArrayList<>();
        for (RecordComponent member : record.getRecordComponents()) {
            required.add(member.getName());
            if (member.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                allowNull(schema.getProperties().get(member.getName()));
            }
        }
        schema.setRequired(required);
    }

    private static void allowNull(Schema member) {
        if (member.getRef() == null) {
            List<SchemaType> types = new ArrayList<>(member.getType());
            if (!types.contains(SchemaType.NULL)) {
                types.add(SchemaType.NULL);
            }
            member.setType(types);
        } else {
            Schema named = OASFactory.createSchema().ref(member.getRef());
            member.setAnyOf(List.of(named, OASFactory.createSchema().type(List.of(SchemaType.NULL))));
            member.setRef(null);
            member.setType(null);
        }
    }
}
