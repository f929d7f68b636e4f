package org.placewise.partnership.objective;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;

/** The parts that make an objective clear, in the order they are published. */
public enum ObjectivePart implements Word {
    PIT_COMPONENT(ObjectiveTerms::pitComponent),
    INDICATOR(ObjectiveTerms::indicator),
    BASELINE(ObjectiveTerms::baseline),
    TARGET(ObjectiveTerms::target),
    TARGET_DATE(ObjectiveTerms::targetDate),
    POPULATION_GROUP(ObjectiveTerms::populationGroup);

    private final Function<ObjectiveTerms, @Nullable Object> statement;

    ObjectivePart(Function<ObjectiveTerms, @Nullable Object> statement) {
        this.statement = statement;
    }

    boolean isStatedIn(ObjectiveTerms terms) {
        return statement.apply(terms) != null;
    }
}
