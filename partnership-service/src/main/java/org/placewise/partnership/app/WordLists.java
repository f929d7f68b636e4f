package org.placewise.partnership.app;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.placewise.partnership.action.ActionStatus;
import org.placewise.partnership.action.Reporting;
import org.placewise.partnership.board.BoardType;
import org.placewise.partnership.board.StatutorySeat;
import org.placewise.partnership.history.Operation;
import org.placewise.partnership.objective.ObjectivePart;
import org.placewise.partnership.objective.PitComponent;
import org.placewise.partnership.sign.ClarityFinding;
import org.placewise.partnership.sign.OwnershipFinding;
import org.placewise.partnership.sign.OwnershipStep;
import org.placewise.partnership.vocabulary.Sector;
import org.placewise.partnership.vocabulary.Word;

/** Writes fixed lists in the API description with the words that JSON has, where the scanner sees names of constants. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WordLists implements OASFilter {

    private static final List<SchemaType> STRING = List.of(SchemaType.STRING);

    private static final Map<List<Object>, List<Object>> WORDS_BY_NAMES = Stream.of(
                    ActionStatus.class,
                    BoardType.class,
                    ClarityFinding.class,
                    ObjectivePart.class,
                    Operation.class,
                    OwnershipFinding.class,
                    OwnershipStep.class,
                    PitComponent.class,
                    Reporting.class,
                    Sector.class,
                    StatutorySeat.class)
            .collect(Collectors.toMap(list -> each(list, Word::name), list -> each(list, Word::word)));

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> words = WORDS_BY_NAMES.get(schema.getEnumeration());
        if (words != null) {
            schema.setEnumeration(words);
            schema.setType(STRING);
        }
        return schema;
    }

    private static List<Object> each(Class<? extends Word> list, Function<Word, Object> part) {
        return Stream.<Word>of(list.getEnumConstants()).map(part).toList();
    }
}
