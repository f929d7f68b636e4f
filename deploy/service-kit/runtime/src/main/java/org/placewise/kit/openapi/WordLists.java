package org.placewise.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.placewise.kit.word.Word;

/** Writes fixed lists in the API description with the words that JSON has, where the scanner sees names of constants. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WordLists implements OASFilter {

    private static final List<SchemaType> STRING = List.of(SchemaType.STRING);

    private final Map<List<Object>, List<Object>> wordsByNames;

    /** Called by the build with the index of all classes. */
    public WordLists(IndexView index) {
        wordsByNames = index.getAllKnownImplementations(Word.class).stream()
                .filter(ClassInfo::isEnum)
                .map(WordLists::names)
                .distinct()
                .collect(Collectors.toMap(UnaryOperator.identity(), WordLists::words));
    }

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> words = wordsByNames.get(schema.getEnumeration());
        if (words != null) {
            schema.setEnumeration(words);
            schema.setType(STRING);
        }
        return schema;
    }

    private static List<Object> words(List<Object> names) {
        return names.stream().<Object>map(name -> Word.of((String) name)).toList();
    }

    private static List<Object> names(ClassInfo list) {
        return list.enumConstants().stream().<Object>map(FieldInfo::name).toList();
    }
}
