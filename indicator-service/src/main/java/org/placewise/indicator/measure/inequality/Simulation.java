package org.placewise.indicator.measure.inequality;

/**
 * A simulation that anyone can repeat: the same seed and number of draws give the same limits.
 *
 * @param seed of the random numbers
 * @param draws how many times all groups' figures are drawn
 * @param repeats how many further simulations, with the random numbers that follow, show how reliable the limits are; 0 for none
 */
public record Simulation(long seed, int draws, int repeats) {

    public static final int FEWEST_DRAWS = 1_000;
    public static final int USUAL_DRAWS = 100_000;

    public Simulation {
        if (draws < FEWEST_DRAWS) {
            throw new IllegalArgumentException("A simulation has at least " + FEWEST_DRAWS + " draws, not " + draws);
        }
        if (repeats < 0) {
            throw new IllegalArgumentException("A number of repeats is 0 or more, not " + repeats);
        }
    }

    /** The usual number of draws without repeats. */
    public static Simulation seeded(long seed) {
        return new Simulation(seed, USUAL_DRAWS, 0);
    }
}
