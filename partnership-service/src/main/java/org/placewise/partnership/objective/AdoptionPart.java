package org.placewise.partnership.objective;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.problem.Fault;
import org.placewise.kit.word.Word;

/** What an objective must state before a board adopts it, in the order it is published: more than makes it clear. */
public enum AdoptionPart implements Word {
    PIT_COMPONENT("pitComponent", ObjectiveTerms::pitComponent),
    INDICATOR("indicator", ObjectiveTerms::indicator),
    BASELINE("baseline", ObjectiveTerms::baseline),
    TARGET("target", ObjectiveTerms::target),
    TARGET_DATE("targetDate", ObjectiveTerms::targetDate),
    POPULATION_GROUP("populationGroup", ObjectiveTerms::populationGroup),
    DIMENSION_OF_INEQUALITY("dimensionOfInequality", ObjectiveTerms::dimensionOfInequality),
    CAUSAL_STAGE("causalStage", ObjectiveTerms::causalStage),
    OWNER("owner", ObjectiveTerms::owner),
    ACCEPTANCE("acceptance", ObjectiveTerms::acceptance);

    private final String member;
    private final Function<ObjectiveTerms, @Nullable Object> statement;

    AdoptionPart(String member, Function<ObjectiveTerms, @Nullable Object> statement) {
        this.member = member;
        this.statement = statement;
    }

    /** The parts that the terms do not state. */
    public static List<AdoptionPart> missingFrom(ObjectiveTerms terms) {
        return Arrays.stream(values())
                .filter(part -> part.statement.apply(terms) == null)
                .toList();
    }

    /** The refusal to adopt an objective that lacks this part. */
    Fault missing() {
        String message =
                this == ACCEPTANCE ? "Its owner has not accepted it yet." : "The objective does not state it yet.";
        return new Fault("/" + member, "missing-part", message);
    }
}
