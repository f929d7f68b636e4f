package org.placewise.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.AnswerSheet;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.diagnostic.OpenElements;
import org.placewise.assessment.instrument.Diagnostic;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.InstrumentFixture;
import org.placewise.assessment.instrument.LevelScale;
import org.placewise.assessment.instrument.ScaleLevel;

/**
 * Levels have an order and nothing else. Renumbering a scale so that the order stays must renumber every result in the same way and
 * change no finding; a mean, a sum or a distance anywhere would not survive it.
 */
class OrdinalResultPropertiesTest {

    private static final Instrument POTS = InstrumentFixture.bundled("pots-2.0").toInstrument();

    /** A renumbering of levels 1 to 4 that keeps their order. */
    @Provide
    Arbitrary<List<Integer>> renumbering() {
        return Arbitraries.integers().between(-1000, 1000).set().ofSize(4).map(ranks -> ranks.stream()
                .sorted()
                .toList());
    }

    /** Answers to the elements in their order: 1 to 4, 0 for not known, -1 for not applicable. */
    @Provide
    Arbitrary<List<Integer>> answers() {
        return Arbitraries.integers()
                .between(-1, 4)
                .list()
                .ofSize(POTS.elements().size());
    }

    @Property(tries = 300)
    void renumberingTheScaleChangesNoFinding(
            @ForAll("answers") List<Integer> before,
            @ForAll("answers") List<Integer> now,
            @ForAll("renumbering") List<Integer> ranks) {
        AssessmentResult plain = result(POTS, before, now, List.of(1, 2, 3, 4));
        AssessmentResult renumbered = result(renumbered(ranks), before, now, ranks);

        assertThat(levels(renumbered))
                .isEqualTo(levels(plain).stream()
                        .map(level -> level == null ? null : ranks.get(level - 1))
                        .toList());
        assertThat(renumbered.balance()).isEqualTo(plain.balance());
        assertThat(renumbered.weakestLinks().stream().map(WeakLink::element))
                .containsExactlyElementsOf(
                        plain.weakestLinks().stream().map(WeakLink::element).toList());
        assertThat(renumbered.change().elements().stream().map(Change.ElementChange::direction))
                .containsExactlyElementsOf(plain.change().elements().stream()
                        .map(Change.ElementChange::direction)
                        .toList());
        assertThat(OpenElements.of(renumbered(ranks), sheet(now, ranks)))
                .isEqualTo(OpenElements.of(POTS, sheet(now, List.of(1, 2, 3, 4))));
    }

    @Property(tries = 300)
    void everyMedianAndEveryEndOfARangeIsALevelThatWasGiven(@ForAll("answers") List<Integer> now) {
        assertThat(levels(result(POTS, now, now, List.of(1, 2, 3, 4))))
                .allSatisfy(level ->
                        assertThat(level == null || now.contains(level)).isTrue());
    }

    @Property(tries = 300)
    void answeringAgainTheSameChangesNothing(
            @ForAll("answers") List<Integer> now, @ForAll("answers") List<Integer> times) {
        AnswerSheet once = sheet(now, List.of(1, 2, 3, 4));
        AnswerSheet again = once;
        for (int i = 0; i < times.size(); i++) {
            for (int time = 0; time < times.get(i); time++) {
                again = again.with(once.answers().get(i));
            }
        }

        assertThat(again).isEqualTo(once);
    }

    private static AssessmentResult result(
            Instrument instrument, List<Integer> before, List<Integer> now, List<Integer> ranks) {
        Change.Earlier earlier = new Change.Earlier(new UUID(0, 1), LocalDate.of(2025, 5, 1), sheet(before, ranks));
        return AssessmentResult.of(instrument, sheet(now, ranks), Optional.of(earlier));
    }

    /** Every number of the result that is a level. */
    private static List<@Nullable Integer> levels(AssessmentResult result) {
        List<@Nullable Integer> levels = new ArrayList<>();
        Stream.of(
                        Stream.of(result.overall()),
                        result.groups().stream().map(AssessmentResult.GroupSummary::summary),
                        result.sides().stream().map(AssessmentResult.SideSummary::summary))
                .flatMap(summaries -> summaries)
                .forEach(summary -> {
                    levels.add(summary.medianLow());
                    levels.add(summary.medianHigh());
                    levels.add(summary.lowest());
                    levels.add(summary.highest());
                });
        result.weakestLinks().forEach(link -> levels.add(link.level()));
        return levels;
    }

    private static AnswerSheet sheet(List<Integer> answers, List<Integer> ranks) {
        return new AnswerSheet(IntStream.range(0, answers.size())
                .mapToObj(i -> new GivenAnswer(
                        POTS.elements().get(i).code(), answer(answers.get(i), ranks), null, null, List.of()))
                .toList());
    }

    private static Answer answer(int code, List<Integer> ranks) {
        return switch (code) {
            case -1 -> new Answer.NotApplicable();
            case 0 -> new Answer.NotKnown();
            default -> new Answer.Level(ranks.get(code - 1));
        };
    }

    private static Instrument renumbered(List<Integer> ranks) {
        List<ScaleLevel> levels = IntStream.range(0, 4)
                .mapToObj(i -> new ScaleLevel(
                        ranks.get(i), POTS.scale().levels().get(i).label(), "The same"))
                .toList();
        return new Instrument(
                POTS.ref(),
                POTS.name(),
                POTS.pitComponent(),
                POTS.source(),
                new LevelScale(POTS.scale().origin(), POTS.scale().provenance(), levels),
                POTS.sides(),
                POTS.groups(),
                POTS.elements(),
                new Diagnostic(ranks.get(1), "The same"));
    }
}
