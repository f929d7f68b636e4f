package org.placewise.indicator.measure.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.placewise.indicator.measure.Measured;

/**
 * Collects the comparisons of one measure. {@link #conclude} prints and writes {@code target/known-answers/<measure>.txt}, and
 * fails when a figure is off by more than the tolerance, a refusal is lacking, or nothing was compared.
 *
 * <p>A difference is relative to the expected figure, and absolute where that is zero. A folder may set its own tolerances in
 * {@code tolerances.csv} (columns {@code measure}, {@code relative}).
 */
public final class Comparison {

    /** What rounding leaves of zero. */
    private static final double NOTHING = 1e-12;

    private static final int SHOWN = 20;

    private final String measure;
    private final double tolerance;
    private final List<String> faults = new ArrayList<>();
    private int figures;
    private int refusals;
    private double largest;
    private String where = "nowhere";

    public Comparison(String measure, double tolerance) {
        this.measure = measure;
        this.tolerance = ofFolder(measure, tolerance);
    }

    /** Compares one figure within the tolerance. */
    public void figure(String what, double expected, double computed) {
        double difference = Math.abs(computed - expected) / (Math.abs(expected) < NOTHING ? 1 : Math.abs(expected));
        figures++;
        if (!(difference <= tolerance)) {
            faults.add(what + " is " + computed + ", expected " + expected);
        }
        if (Double.compare(difference, largest) > 0) {
            largest = difference;
            where = what;
        }
    }

    /** Compares a word or a whole number, which must be equal. */
    public void equal(String what, Object expected, Object computed) {
        figures++;
        if (!expected.equals(computed)) {
            faults.add(what + " is " + computed + ", expected " + expected);
        }
    }

    /** Compares with a figure that must have been refused. */
    public void refused(String what, Measured<?> outcome) {
        refusals++;
        if (outcome instanceof Measured.Result<?>(Object value)) {
            faults.add(what + " should have been refused but is " + value);
        }
    }

    /** Compares with a case that must have been refused: one of its computations is, the others may be. */
    public <T> void someRefused(String what, List<T> inputs, Function<T, Measured<?>> computation) {
        refusals++;
        if (inputs.stream().map(computation).noneMatch(Measured.Refused.class::isInstance)) {
            faults.add(what + " should have been refused but all of it was computed");
        }
    }

    /** The value where one is expected; a refusal in its place is a fault, and the answer is empty. */
    public <T> Optional<T> computed(String what, Measured<T> outcome) {
        return switch (outcome) {
            case Measured.Result<T>(T value) -> Optional.of(value);
            case Measured.Refused<T> refused -> {
                faults.add(what + " was refused: " + refused.reasons());
                yield Optional.empty();
            }
        };
    }

    /** Reports, and fails when something was off. */
    public void conclude() {
        String report = report();
        System.out.print(report);
        write(report);
        verify();
    }

    void verify() {
        assertThat(figures + refusals).as("comparisons of " + measure).isPositive();
        assertThat(faults.stream().limit(SHOWN))
                .as("%d faults, the first: %s", faults.size(), report())
                .isEmpty();
    }

    private String report() {
        return String.format(
                Locale.ROOT,
                "known answers, %s: %,d figures, %,d refusals, largest relative difference %.1e (%s), tolerance %.0e%n",
                measure,
                figures,
                refusals,
                largest,
                where,
                tolerance);
    }

    private void write(String report) {
        Path folder = Path.of("target", "known-answers");
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(measure + ".txt"), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ofFolder(String measure, double tolerance) {
        Path file = KnownAnswers.folder().resolve("tolerances.csv");
        if (!Files.exists(file)) {
            return tolerance;
        }
        return KnownAnswers.read(file).stream()
                .filter(row -> row.text("measure").equals(measure))
                .mapToDouble(row -> row.number("relative"))
                .findFirst()
                .orElse(tolerance);
    }
}
