package org.placewise.indicator.measure.standard;

/**
 * People of one age band who had the event equally often.
 *
 * @param times how often, 1 or more
 * @param people how many had it that often; not a number when missing
 * @param population of the whole band, the same for every {@code times}
 */
public record RepeatedEvents(String band, int times, double people, double population) {

    double events() {
        return times * people;
    }
}
