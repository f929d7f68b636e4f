package org.placewise.reporting.dashboard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placewise.reporting.dashboard.RollUp.ComponentRollUp;
import org.placewise.reporting.dashboard.RollUp.InstrumentStates;
import org.placewise.reporting.dashboard.RollUp.StateCount;
import org.placewise.reporting.triangle.ComponentState;
import org.placewise.reporting.triangle.TriangleComponent;

/**
 * Counts the latest states of the councils below a larger area. States are counted per instrument version, because
 * levels of different scales are not the same thing, and they are listed from the lowest to the highest.
 */
final class StateDistribution {

    private static final Comparator<ComponentState> BY_STEP = Comparator.comparing(
                    ComponentState::lowStep, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ComponentState::highStep, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ComponentState::word);

    private StateDistribution() {}

    /** Counts the states of all seven components over a number of councils. */
    static List<ComponentRollUp> over(int places, List<LatestState> states) {
        return Arrays.stream(TriangleComponent.values())
                .map(component -> count(component, places, of(component, states)))
                .toList();
    }

    private static List<LatestState> of(TriangleComponent component, List<LatestState> states) {
        return states.stream()
                .filter(state -> state.pitComponent().equals(component.code()))
                .toList();
    }

    private static ComponentRollUp count(TriangleComponent component, int places, List<LatestState> states) {
        Map<String, List<LatestState>> byInstrument = states.stream()
                .collect(Collectors.groupingBy(
                        state -> state.instrumentId() + "/" + state.instrumentVersion(),
                        TreeMap::new,
                        Collectors.toList()));
        return new ComponentRollUp(
                component.code(),
                component.title(),
                states.size(),
                Math.toIntExact(states.stream().filter(LatestState::example).count()),
                places - states.size(),
                byInstrument.values().stream().map(StateDistribution::count).toList());
    }

    private static InstrumentStates count(List<LatestState> states) {
        LatestState any = states.getFirst();
        Map<ComponentState, Long> counts = states.stream()
                .collect(Collectors.groupingBy(
                        state -> ComponentState.of(state.overall()),
                        () -> new TreeMap<>(BY_STEP),
                        Collectors.counting()));
        return new InstrumentStates(
                any.instrumentId(),
                any.instrumentVersion(),
                any.instrumentName(),
                states.size(),
                counts.entrySet().stream()
                        .map(e -> new StateCount(e.getKey(), Math.toIntExact(e.getValue())))
                        .toList());
    }
}
