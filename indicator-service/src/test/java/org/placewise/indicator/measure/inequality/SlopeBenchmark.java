package org.placewise.indicator.measure.inequality;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.placewise.indicator.measure.Measured;

/**
 * Seconds of slope indices with limits for 150 areas × 20 indicators in tenths, against the 0.54 seconds that the reference software
 * takes for one with 100,000 draws on two cores. Run its {@code main}; {@code simulated} indicators may be given as an argument, as a
 * simulation of all takes a minute or so.
 */
public final class SlopeBenchmark {

    private static final double REFERENCE_SECONDS = 0.54;
    private static final int AREAS = 150;
    private static final int INDICATORS = 20;
    private static final int TENTHS = 10;
    private static final List<SlopeOptions> KINDS = List.of(
            SlopeOptions.of(ValueScale.CONTINUOUS),
            SlopeOptions.of(ValueScale.RATE),
            SlopeOptions.of(ValueScale.RATE).transformed(),
            SlopeOptions.of(ValueScale.PROPORTION).transformed());

    private SlopeBenchmark() {}

    public static void main(String[] arguments) {
        int simulated = arguments.length > 0 ? Integer.parseInt(arguments[0]) : INDICATORS;
        List<List<QuantileGroup>> areas = areas();
        run(areas, 1, (groups, options) -> SlopeIndex.of(groups, options));
        report("analytic", INDICATORS, run(areas, INDICATORS, SlopeIndex::of));
        report(
                "simulated, 100,000 draws",
                simulated,
                run(
                        areas,
                        simulated,
                        (groups, options) -> SlopeIndex.simulated(groups, options, Simulation.seeded(1))));
    }

    /** Computes a slope of groups in some way. */
    private interface Computation {
        Measured<Slope> of(List<QuantileGroup> groups, SlopeOptions options);
    }

    /** Seconds by the clock, and of the processor; others may share it. */
    private record Seconds(double clock, double processor) {}

    private static Seconds run(List<List<QuantileGroup>> areas, int indicators, Computation computation) {
        double widths = 0;
        long start = System.nanoTime();
        long processor = processorTime();
        for (int indicator = 0; indicator < indicators; indicator++) {
            SlopeOptions options = KINDS.get(indicator % KINDS.size());
            ToDoubleFunction<List<QuantileGroup>> width = groups -> computation
                    .of(groups, options)
                    .orThrow()
                    .absolute()
                    .limits()
                    .width();
            widths += areas.stream().mapToDouble(width).sum();
        }
        Seconds seconds = new Seconds((System.nanoTime() - start) / 1e9, (processorTime() - processor) / 1e9);
        if (!(widths > 0)) {
            throw new IllegalStateException("Limits of no width");
        }
        return seconds;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String kind, int indicators, Seconds seconds) {
        int slopes = AREAS * indicators;
        double reference = REFERENCE_SECONDS * slopes;
        System.out.printf(
                Locale.ROOT,
                "SII with limits, %s: %,d in %.3f s (%.3f s of processor), %.6f s each; the reference takes %.2f s each: "
                        + "ratio %.0f by the clock, %.0f by the processor%n",
                kind,
                slopes,
                seconds.clock(),
                seconds.processor(),
                seconds.clock() / slopes,
                REFERENCE_SECONDS,
                reference / seconds.clock(),
                reference / seconds.processor());
    }

    private static List<List<QuantileGroup>> areas() {
        Random random = new Random(20_210_928);
        List<List<QuantileGroup>> areas = new ArrayList<>();
        for (int area = 0; area < AREAS; area++) {
            List<QuantileGroup> groups = new ArrayList<>();
            for (int tenth = 1; tenth <= TENTHS; tenth++) {
                groups.add(new QuantileGroup(
                        tenth,
                        5_000 + random.nextInt(20_000),
                        0.30 - 0.015 * tenth + 0.01 * random.nextDouble(),
                        Uncertainty.standardError(0.01 + 0.02 * random.nextDouble())));
            }
            areas.add(groups);
        }
        return areas;
    }
}
