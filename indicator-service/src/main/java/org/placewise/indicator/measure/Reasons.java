package org.placewise.indicator.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gathers every reason against a computation before it starts. */
public final class Reasons {

    private static final double SMALLEST = 1e-50;
    private static final double LARGEST = 1e50;

    private final List<Refusal> found = new ArrayList<>();

    /**
     * Notes a reason when the condition holds.
     *
     * @param detail asked for only then
     */
    public Reasons when(boolean fault, Refusal.Reason reason, Supplier<String> detail) {
        if (fault) {
            found.add(new Refusal(reason, detail.get()));
        }
        return this;
    }

    /** Notes a figure that is missing, infinite, or so large or small that sums and squares of such figures would be. */
    public Reasons number(String name, double figure) {
        return when(!Double.isFinite(figure), Refusal.Reason.NOT_A_NUMBER, () -> name + " is not a number")
                .when(
                        Double.isFinite(figure) && !isUsual(figure),
                        Refusal.Reason.NOT_A_NUMBER,
                        () -> name + " is " + figure + ", out of all range");
    }

    private static boolean isUsual(double figure) {
        double size = Math.abs(figure);
        return size == 0 || size >= SMALLEST && size <= LARGEST;
    }

    /** Notes a count that is missing or below zero. */
    public Reasons count(String name, double count) {
        return number(name, count)
                .when(count < 0, Refusal.Reason.COUNT_NEGATIVE, () -> name + " is " + count + ", below zero");
    }

    /** Notes a denominator that is missing, zero or below. */
    public Reasons denominator(String name, double denominator) {
        return number(name, denominator)
                .when(
                        denominator <= 0,
                        Refusal.Reason.DENOMINATOR_NOT_POSITIVE,
                        () -> name + " is " + denominator + ", not above zero");
    }

    /** Notes a multiplier that is missing, zero or below: rates per 100,000 have 100,000. */
    public Reasons multiplier(double multiplier) {
        return number("multiplier", multiplier)
                .when(
                        multiplier <= 0,
                        Refusal.Reason.MULTIPLIER_NOT_POSITIVE,
                        () -> "multiplier is " + multiplier + ", not above zero");
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** All reasons, in the order they were noted. */
    public List<Refusal> all() {
        return List.copyOf(found);
    }

    /** The computed value when no reason was noted, else all of them. */
    public <T> Measured<T> orElse(Supplier<T> computation) {
        return Measured.unless(found, computation);
    }
}
