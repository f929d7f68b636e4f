package org.placewise.indicator.measure.inequality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placewise.indicator.measure.Refusal;
import org.placewise.indicator.measure.Refusal.Reason;

/** What groups have to be before anything is computed of them. Every fault is found, not the first. */
public final class GroupRules {

    static final int FEWEST = 5;
    static final int MOST = 100;

    private GroupRules() {}

    /** What is wrong with groups that a line is to be fitted to. */
    static List<Refusal> faults(List<QuantileGroup> groups, ValueScale scale) {
        List<Refusal> reasons = faults(groups, scale, FEWEST);
        if (groups.size() > MOST) {
            reasons.add(new Refusal(
                    Reason.TOO_MANY_QUANTILES,
                    "A slope takes at most " + MOST + " groups; there are " + groups.size()));
        }
        return reasons;
    }

    /** What is wrong with groups of which some number is needed: gaps and doubles in their order, people, figures, errors. */
    public static List<Refusal> faults(List<QuantileGroup> groups, ValueScale scale, int fewest) {
        List<Refusal> reasons = new ArrayList<>();
        if (groups.size() < fewest) {
            reasons.add(new Refusal(
                    Reason.TOO_FEW_QUANTILES,
                    "The measure needs at least " + fewest + " groups; there are " + groups.size()));
        }
        checkOrder(groups, reasons);
        groups.forEach(group -> checkFigures(group, scale, reasons));
        return reasons;
    }

    private static void checkOrder(List<QuantileGroup> groups, List<Refusal> reasons) {
        Set<Integer> seen = new HashSet<>();
        for (QuantileGroup group : groups) {
            if (!seen.add(group.quantile())) {
                reasons.add(new Refusal(Reason.QUANTILE_DUPLICATE, "Group " + group.quantile() + " is there twice"));
            }
        }
        int last = groups.stream().mapToInt(QuantileGroup::quantile).max().orElse(0);
        for (int quantile = 1; quantile <= Math.min(last, MOST); quantile++) {
            if (!seen.contains(quantile)) {
                reasons.add(new Refusal(Reason.QUANTILE_MISSING, "Group " + quantile + " is missing"));
            }
        }
        if (seen.stream().anyMatch(quantile -> quantile < 1)) {
            reasons.add(new Refusal(Reason.GROUPS_NOT_ORDERED, "Groups are numbered from 1, the most deprived"));
        }
    }

    /** What is wrong with one group's figures. */
    private static void checkFigures(QuantileGroup group, ValueScale scale, List<Refusal> reasons) {
        String name = "Group " + group.quantile();
        if (!(group.population() > 0 && Double.isFinite(group.population()))) {
            reasons.add(
                    new Refusal(Reason.POPULATION_NOT_POSITIVE, name + " has a population of " + group.population()));
        }
        if (!Double.isFinite(group.value())) {
            reasons.add(new Refusal(Reason.NOT_A_NUMBER, name + " has no value"));
        } else if (!scale.errors().takes(group.value())) {
            reasons.add(new Refusal(
                    Reason.VALUE_OUTSIDE_SCALE,
                    name + " has the value " + group.value() + "; a " + scale.word() + " is "
                            + scale.errors().demand()));
        }
        checkUncertainty(group.uncertainty(), name, scale, reasons);
    }

    private static void checkUncertainty(
            Uncertainty uncertainty, String name, ValueScale scale, List<Refusal> reasons) {
        switch (uncertainty) {
            case Uncertainty.NotGiven() ->
                reasons.add(
                        new Refusal(Reason.STANDARD_ERROR_MISSING, name + " has neither a standard error nor limits"));
            case Uncertainty.StandardError(double error) -> {
                if (!(error >= 0 && Double.isFinite(error))) {
                    reasons.add(new Refusal(
                            Reason.STANDARD_ERROR_NEGATIVE,
                            name + " has a standard error of " + error + "; it is 0 or more"));
                }
            }
            case Uncertainty.Limits95(double lower, double upper) -> {
                if (!scale.errors().takes(lower) || !scale.errors().takes(upper)) {
                    reasons.add(new Refusal(
                            Reason.VALUE_OUTSIDE_SCALE,
                            name + " has limits from " + lower + " to " + upper + "; of a " + scale.word() + " each is "
                                    + scale.errors().demand()));
                } else if (lower > upper) {
                    reasons.add(new Refusal(
                            Reason.LIMITS_REVERSED, name + " has a lower limit of " + lower + " above " + upper));
                }
            }
        }
    }
}
