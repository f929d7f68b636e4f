package org.placewise.indicator.measure.inequality;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How limits were simulated, so that they can be computed again.
 *
 * @param generator of the random numbers, as Apache Commons RNG names it
 * @param reliability present when the simulation was repeated
 */
public record SimulationRecord(Simulation simulation, String generator, Optional<Reliability> reliability) {

    /**
     * How far limits move when the simulation is repeated: the mean absolute difference between those of the repeats and those given.
     *
     * @param absolute of the slope index, in its unit
     * @param relative of the relative index; empty when there is none
     */
    public record Reliability(double absolute, OptionalDouble relative) {}
}
