package org.placewise.assessment.result;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.LevelScale;

/**
 * Ordinal summary of some answers.
 *
 * <p>With an even count of levels the two in the middle may differ; both are given, as lower and upper median, since a point between
 * two levels has no meaning on an ordinal scale. Medians and range are null when no answer is a level.
 *
 * @param distribution every level of the scale, lowest first, also those given to nothing
 * @param notApplicable how many answers were "not applicable"
 * @param notKnown how many answers were "not known"
 */
public record Summary(
        List<LevelCount> distribution,
        int notApplicable,
        int notKnown,
        @Nullable Integer medianLow,
        @Nullable Integer medianHigh,
        @Nullable Integer lowest,
        @Nullable Integer highest) {

    /** How many elements were given a level. */
    public record LevelCount(int level, String label, int count) {}

    /** Summarises the answers on the scale. */
    public static Summary of(LevelScale scale, Collection<GivenAnswer> answers) {
        List<Integer> ranks = ranks(answers);
        List<LevelCount> distribution = scale.levels().stream()
                .map(level -> new LevelCount(level.level(), level.label(), count(ranks, level.level())))
                .toList();
        return new Summary(
                distribution,
                count(answers, Answer.NotApplicable.class),
                count(answers, Answer.NotKnown.class),
                at(ranks, (ranks.size() - 1) / 2),
                at(ranks, ranks.size() / 2),
                at(ranks, 0),
                at(ranks, ranks.size() - 1));
    }

    private static List<Integer> ranks(Collection<GivenAnswer> answers) {
        return answers.stream()
                .flatMapToInt(given -> given.rank().stream())
                .sorted()
                .boxed()
                .toList();
    }

    private static @Nullable Integer at(List<Integer> ranks, int index) {
        return ranks.isEmpty() ? null : ranks.get(index);
    }

    private static int count(List<Integer> ranks, int rank) {
        return Math.toIntExact(ranks.stream().filter(each -> each == rank).count());
    }

    private static int count(Collection<GivenAnswer> answers, Class<? extends Answer> kind) {
        return Math.toIntExact(answers.stream()
                .map(GivenAnswer::answer)
                .filter(kind::isInstance)
                .count());
    }
}
