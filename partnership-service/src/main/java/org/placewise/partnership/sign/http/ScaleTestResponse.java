package org.placewise.partnership.sign.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.word.Word;
import org.placewise.partnership.objective.Objective;
import org.placewise.partnership.scale.Missing;
import org.placewise.partnership.scale.MissingInput;
import org.placewise.partnership.scale.PossibleEffect;
import org.placewise.partnership.scale.ScaleAnswer;

/**
 * The test of scale of an objective.
 *
 * @param sentence of what could be, never of what will be
 * @param low the least that the live actions could give, exact; null unless the answer is {@code could-give}
 * @param needed events between the latest published value and the target, exact
 * @param unit of the effects, as the actions state it
 * @param period of the latest published value; null where it was refused
 * @param missing every input without which nothing is told
 */
public record ScaleTestResponse(
        UUID objectiveId,
        String title,
        Answer answer,
        String sentence,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal needed,
        @Nullable String unit,
        @Nullable String period,
        List<PossibleEffect> effects,
        List<MissingResponse> missing) {

    /** Kind of answer. */
    public enum Answer implements Word {
        COULD_GIVE,
        TARGET_REACHED,
        REFUSED
    }

    /**
     * An input that is missing.
     *
     * @param recordId the objective or action that lacks it
     * @param wouldChange what would supply it, a sentence
     */
    public record MissingResponse(MissingInput input, UUID recordId, String title, String wouldChange) {

        static MissingResponse of(Missing missing) {
            return new MissingResponse(
                    missing.input(),
                    missing.recordId(),
                    missing.title(),
                    missing.input().remedy());
        }
    }

    static ScaleTestResponse of(Objective objective, ScaleAnswer answer) {
        UUID id = objective.id();
        String title = objective.terms().title();
        String sentence = answer.sentence();
        return switch (answer) {
            case ScaleAnswer.Could could ->
                new ScaleTestResponse(
                        id,
                        title,
                        Answer.COULD_GIVE,
                        sentence,
                        could.could().low(),
                        could.could().high(),
                        could.needed(),
                        could.unit(),
                        could.period(),
                        could.effects(),
                        List.of());
            case ScaleAnswer.Reached reached ->
                new ScaleTestResponse(
                        id,
                        title,
                        Answer.TARGET_REACHED,
                        sentence,
                        null,
                        null,
                        null,
                        null,
                        reached.period(),
                        List.of(),
                        List.of());
            case ScaleAnswer.Refused refused ->
                new ScaleTestResponse(
                        id,
                        title,
                        Answer.REFUSED,
                        sentence,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        refused.missing().stream().map(MissingResponse::of).toList());
        };
    }
}
