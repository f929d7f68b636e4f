package org.placewise.assessment.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewise.assessment.instrument.ElementCode;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.assessment.instrument.ScaleLevel;
import org.placewise.kit.problem.Faults;

/**
 * What makes a mapping usable. Each rule reports every departure with a code of its own: {@code unknown-element}, {@code
 * element-twice}, {@code level-not-on-scale}, {@code level-twice}, {@code level-missing} and, since levels have an order and nothing
 * else, {@code order-not-kept}.
 */
final class MappingRules {

    private final NewMapping mapping;
    private final Faults faults;

    private MappingRules(NewMapping mapping, Faults faults) {
        this.mapping = mapping;
        this.faults = faults;
    }

    static void check(NewMapping mapping, Instrument from, Instrument to, Faults faults) {
        MappingRules rules = new MappingRules(mapping, faults);
        rules.checkElements("from", from, ElementPair::from);
        rules.checkElements("to", to, ElementPair::to);
        rules.checkOnScale("from", from, LevelPair::from);
        rules.checkOnScale("to", to, LevelPair::to);
        rules.checkEveryLevel(from);
        rules.checkOrder();
    }

    private void checkElements(String side, Instrument instrument, Function<ElementPair, ElementCode> code) {
        Set<ElementCode> seen = new HashSet<>();
        for (int i = 0; i < mapping.elements().size(); i++) {
            ElementCode element = code.apply(mapping.elements().get(i));
            String at = "/elements/" + i + "/" + side;
            if (instrument.element(element).isEmpty()) {
                faults.add(
                        at, "unknown-element", "Instrument " + instrument.ref() + " has no element " + element + ".");
            } else if (!seen.add(element)) {
                faults.add(at, "element-twice", "Element " + element + " has a counterpart already.");
            }
        }
    }

    private void checkOnScale(String side, Instrument instrument, Function<LevelPair, Integer> level) {
        for (int i = 0; i < mapping.levels().size(); i++) {
            int rank = level.apply(mapping.levels().get(i));
            if (instrument.scale().level(rank).isEmpty()) {
                faults.add(
                        "/levels/" + i + "/" + side,
                        "level-not-on-scale",
                        "Level " + rank + " is not on the scale of " + instrument.ref() + ".");
            }
        }
    }

    private void checkEveryLevel(Instrument from) {
        for (ScaleLevel level : from.scale().levels()) {
            long times = mapping.levels().stream()
                    .filter(pair -> pair.from() == level.level())
                    .count();
            if (times == 0) {
                faults.add("/levels", "level-missing", "Say what level " + level.level() + " stands for.");
            } else if (times > 1) {
                faults.add("/levels", "level-twice", "Level " + level.level() + " can stand for one level only.");
            }
        }
    }

    private void checkOrder() {
        List<LevelPair> levels = mapping.levels();
        for (int i = 0; i < levels.size(); i++) {
            LevelPair pair = levels.get(i);
            Optional<LevelPair> crossed = levels.stream()
                    .filter(other -> other.from() < pair.from() && other.to() > pair.to())
                    .findFirst();
            if (crossed.isPresent()) {
                faults.add(
                        "/levels/" + i,
                        "order-not-kept",
                        "A higher level cannot stand for a lower one than level "
                                + crossed.get().from() + " does.");
            }
        }
    }
}
