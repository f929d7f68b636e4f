package org.placewise.indicator.measure;

/** A count of events with limits. */
public final class EventCount {

    private EventCount() {}

    /**
     * Limits by {@link PoissonLimits}, in events.
     *
     * @param events may be fractional; refused when missing ({@code NOT_A_NUMBER}) or below zero ({@code COUNT_NEGATIVE})
     */
    public static Measured<Estimate> of(double events, Confidence confidence) {
        return new Reasons()
                .count("count", events)
                .orElse(() -> new Estimate(events, PoissonLimits.of(events, confidence)));
    }
}
