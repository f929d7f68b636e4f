package org.placewise.reporting.dashboard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.assessment.LevelCount;
import org.placewise.reporting.dashboard.ComponentRollUp.InstrumentStates;
import org.placewise.reporting.dashboard.ComponentRollUp.StateCount;
import org.placewise.reporting.dashboard.ComponentRollUp.StateSpread;
import org.placewise.reporting.triangle.ComponentState;
import org.placewise.reporting.triangle.TriangleComponent;

/**
 * Counts the states of the places below an area. States are counted per instrument version, because levels of different
 * scales are not the same thing, and they are listed from the lowest to the highest.
 */
final class StateDistribution {

    private static final Comparator<ComponentState> BY_STEP = Comparator.comparing(
                    ComponentState::lowStep, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ComponentState::highStep, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ComponentState::word);

    private StateDistribution() {}

    /** Counts the states of all seven components over a number of places. */
    static List<ComponentRollUp> over(int places, List<LatestState> states) {
        return Arrays.stream(TriangleComponent.values())
                .map(component -> count(component, places, states))
                .toList();
    }

    private static List<LatestState> of(TriangleComponent component, List<LatestState> states) {
        return states.stream()
                .filter(state -> state.pitComponent().equals(component.code()))
                .toList();
    }

    static ComponentRollUp count(TriangleComponent component, int places, List<LatestState> everyComponent) {
        List<LatestState> states = of(component, everyComponent);
        Map<String, List<LatestState>> byInstrument = states.stream()
                .collect(Collectors.groupingBy(
                        state -> state.instrumentId() + "/" + state.instrumentVersion(),
                        TreeMap::new,
                        Collectors.toList()));
        return new ComponentRollUp(
                component.code(),
                component.title(),
                states.size(),
                number(states, LatestState::quickView),
                number(states, LatestState::example),
                places - states.size(),
                byInstrument.values().stream().map(StateDistribution::count).toList());
    }

    private static int number(List<LatestState> states, Predicate<LatestState> wanted) {
        return Math.toIntExact(states.stream().filter(wanted).count());
    }

    private static InstrumentStates count(List<LatestState> latest) {
        LatestState any = latest.getFirst();
        List<ComponentState> states = latest.stream()
                .map(each -> ComponentState.of(each.summary()))
                .sorted(BY_STEP)
                .toList();
        Map<ComponentState, Long> counts = states.stream()
                .collect(Collectors.groupingBy(s -> s, () -> new TreeMap<>(BY_STEP), Collectors.counting()));
        return new InstrumentStates(
                any.instrumentId(),
                any.instrumentVersion(),
                any.instrumentName(),
                any.quickView(),
                latest.size(),
                counts.entrySet().stream()
                        .map(e -> new StateCount(e.getKey(), Math.toIntExact(e.getValue())))
                        .toList(),
                spread(states, any.overall().distribution()));
    }

    private static @Nullable StateSpread spread(List<ComponentState> states, List<LevelCount> scale) {
        List<Integer> lows = states.stream()
                .map(ComponentState::lowStep)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<Integer> highs = states.stream()
                .map(ComponentState::highStep)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int places = lows.size();
        return places == 0
                ? null
                : new StateSpread(
                        places,
                        ComponentState.between(scale, lows.get((places - 1) / 2), highs.get(places / 2)),
                        ComponentState.between(scale, lows.getFirst(), lows.getFirst()),
                        ComponentState.between(scale, highs.getLast(), highs.getLast()));
    }
}
