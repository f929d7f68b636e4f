package org.placewise.assessment.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewise.assessment.agenda.AgendaItem;
import org.placewise.assessment.answer.Answer;
import org.placewise.assessment.answer.GivenAnswer;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.LevelScale;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.assessment.instrument.ScaleOrigin;
import org.placewise.assessment.result.Summary;

class OrdinalPropertiesTest {

    private static final int LEVELS = 5;

    @Property(tries = 300)
    void permutingRatersChangesNothing(@ForAll("judgements") List<Judgement> judgements, @ForAll Random random) {
        List<String> names = new ArrayList<>(List.of("r0", "r1", "r2", "r3", "r4", "r5"));
        Collections.shuffle(names, random);
        List<Judgement> permuted = judgements.stream()
                .map(given -> new Judgement(
                        names.get(Integer.parseInt(given.rater().substring(1))), given.unit(), given.position()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(permuted);

        assertSame(table(LEVELS, judgements), table(LEVELS, permuted));
    }

    @Property(tries = 300)
    void aJudgementGivenAgainChangesNothing(@ForAll("judgements") List<Judgement> judgements) {
        List<Judgement> twice = new ArrayList<>(judgements);
        twice.addAll(judgements);

        assertSame(table(LEVELS, judgements), table(LEVELS, twice));
    }

    @Property(tries = 300)
    void levelsThatNobodyGaveChangeNoAlpha(@ForAll("judgements") List<Judgement> judgements) {
        List<Judgement> wider = judgements.stream()
                .map(given -> new Judgement(given.rater(), given.unit(), 3 * given.position() + 1))
                .toList();

        assertSame(OrdinalAlpha.overall(table(LEVELS, judgements)), OrdinalAlpha.overall(table(3 * LEVELS + 1, wider)));
    }

    @Property(tries = 300)
    void readingTheScaleFromTheTopChangesNoCoefficient(@ForAll("judgements") List<Judgement> judgements) {
        List<Judgement> reversed = judgements.stream()
                .map(given -> new Judgement(given.rater(), given.unit(), LEVELS - 1 - given.position()))
                .toList();

        assertSame(table(LEVELS, judgements), table(LEVELS, reversed));
    }

    @Property(tries = 300)
    void aSpreadTellsOnlyLevelsThatWereGivenHoweverTheyAreNumbered(@ForAll("ranks") List<Integer> ranks) {
        Summary plain = Summary.of(scale(1), answers(ranks, 1));
        Summary renumbered = Summary.of(scale(7), answers(ranks, 7));

        Stream.of(plain.medianLow(), plain.medianHigh(), plain.lowest(), plain.highest())
                .forEach(level -> assertThat(ranks).contains(level));
        assertThat(Stream.of(renumbered.medianLow(), renumbered.medianHigh(), renumbered.lowest(), renumbered.highest())
                        .map(level -> level / 7)
                        .toList())
                .containsExactly(plain.medianLow(), plain.medianHigh(), plain.lowest(), plain.highest());
        assertThat(plain.distribution().stream()
                        .mapToInt(Summary.LevelCount::count)
                        .sum())
                .isEqualTo(ranks.size());
    }

    @Example
    void nothingThatReadsLevelsOffersAMean() {
        List<Class<?>> readers = List.of(
                Summary.class,
                JudgementTable.class,
                OrdinalAlpha.class,
                WeightedKappa.class,
                PairwiseKappa.class,
                SplitRule.class,
                SectorDifference.class,
                AgendaItem.class);

        assertThat(readers.stream()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .map(Method::getName)
                        .map(name -> name.toLowerCase(Locale.ROOT)))
                .isNotEmpty()
                .noneMatch(name -> name.contains("mean") || name.contains("average"));
    }

    @Provide
    Arbitrary<List<Judgement>> judgements() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, LEVELS - 1))
                .as((rater, unit, position) -> new Judgement("r" + rater, "u" + unit, position))
                .list()
                .ofMaxSize(50)
                .map(OrdinalPropertiesTest::onePerCell);
    }

    @Provide
    Arbitrary<List<Integer>> ranks() {
        return Arbitraries.integers().between(1, LEVELS).list().ofMinSize(1).ofMaxSize(40);
    }

    private static List<Judgement> onePerCell(List<Judgement> judgements) {
        Map<String, Judgement> cells = new TreeMap<>();
        judgements.forEach(given -> cells.put(given.rater() + given.unit(), given));
        return List.copyOf(cells.values());
    }

    private static JudgementTable table(int levels, List<Judgement> judgements) {
        return JudgementTable.of(levels, judgements);
    }

    private static void assertSame(JudgementTable one, JudgementTable other) {
        assertSame(OrdinalAlpha.overall(one), OrdinalAlpha.overall(other));
        Map<String, Coefficient> units = OrdinalAlpha.ofUnits(other);
        OrdinalAlpha.ofUnits(one).forEach((unit, coefficient) -> assertSame(coefficient, units.get(unit)));
        assertSame(
                PairwiseKappa.of(one, DisagreementWeight.LINEAR), PairwiseKappa.of(other, DisagreementWeight.LINEAR));
        one.units().forEach(unit -> assertThat(SplitRule.judge(one.levels(), one.positions(unit), 0))
                .isEqualTo(SplitRule.judge(other.levels(), other.positions(unit), 0)));
    }

    private static void assertSame(PairwiseKappa one, PairwiseKappa other) {
        assertThat(one.pairs()).isEqualTo(other.pairs());
        if (one.lowest() != null && one.highest() != null) {
            assertThat(one.lowest()).isCloseTo(other.lowest(), within(1e-9));
            assertThat(one.highest()).isCloseTo(other.highest(), within(1e-9));
        }
    }

    private static void assertSame(Coefficient one, Coefficient other) {
        if (one instanceof Coefficient.Known known) {
            assertThat(Tables.value(other)).isCloseTo(known.value(), within(1e-9));
        } else {
            assertThat(other).isEqualTo(one);
        }
    }

    private static LevelScale scale(int step) {
        return new LevelScale(
                ScaleOrigin.PLACEWISE,
                "Made for a test",
                Stream.iterate(1, rank -> rank + 1)
                        .limit(LEVELS)
                        .map(rank -> new ScaleLevel(rank * step, "Level", "A level"))
                        .toList());
    }

    private static List<GivenAnswer> answers(List<Integer> ranks, int step) {
        return ranks.stream()
                .map(rank ->
                        new GivenAnswer(new ElementCode("e"), new Answer.Level(rank * step), null, null, List.of()))
                .toList();
    }
}
