package org.placewise.suite.load;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Times in milliseconds, in the order in which the events were due. */
public record Latencies(List<Double> millis) {

    private static final int SLICE = 100;

    public Latencies {
        millis = List.copyOf(millis);
    }

    public static Latencies ofNanos(Collection<Long> nanos) {
        return new Latencies(nanos.stream().map(value -> value / 1e6).toList());
    }

    /** The smallest time that this share of all did not exceed (nearest rank). */
    public double percentile(double share) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    public double max() {
        return percentile(1);
    }

    public long above(double limit) {
        return millis.stream().filter(value -> value > limit).count();
    }

    public String summary() {
        return String.format(
                Locale.ROOT,
                "n=%d  p50 %.1f ms  p90 %.1f ms  p99 %.1f ms  max %.1f ms  over 100 ms: %d  over 2 s: %d",
                millis.size(),
                percentile(0.5),
                percentile(0.9),
                percentile(0.99),
                max(),
                above(100),
                above(2_000));
    }

    /** The worst of each hundred, which shows when trouble was. */
    public String worstOfEachHundred() {
        return IntStream.range(0, Math.ceilDiv(millis.size(), SLICE))
                .mapToDouble(
                        slice -> millis.subList(slice * SLICE, Math.min(millis.size(), (slice + 1) * SLICE)).stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElseThrow())
                .mapToObj(worst -> String.format(Locale.ROOT, "%.0f", worst))
                .collect(Collectors.joining(" "));
    }
}
