package org.placewise.reporting.web.objective;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewise.reporting.dashboard.IndicatorPicture;
import org.placewise.reporting.dashboard.ObjectiveReading;
import org.placewise.reporting.indicator.SeriesValue;
import org.placewise.reporting.number.Rounded;
import org.placewise.reporting.partnership.Baseline;
import org.placewise.reporting.partnership.Target;
import org.placewise.reporting.web.Figures;
import org.placewise.reporting.web.indicator.IndicatorCard;

/**
 * What an objective promises and where its figure stands now, in sentences. Stated and published figures are set against each
 * other only in the same unit, a difference is never called an effect, and what cannot be said is said to be missing.
 */
final class Standing {

    private final ObjectiveReading objective;
    private final @Nullable IndicatorPicture picture;

    Standing(ObjectiveReading objective, @Nullable IndicatorPicture picture) {
        this.objective = objective;
        this.picture = picture;
    }

    /** The promise in one sentence. */
    String promise() {
        Baseline from = objective.baseline();
        Target to = objective.target();
        if (from == null && to == null) {
            return "Neither a baseline nor a target is stated.";
        }
        String baseline =
                from == null ? "" : "From " + Figures.measure(from.value(), from.unit()) + " (" + from.period() + ")";
        String target = to == null ? "" : "to " + Figures.measure(to.value(), to.unit()) + by();
        return from == null
                ? "T" + target.substring(1) + "; no baseline is stated."
                : to == null ? baseline + "; no target is stated." : baseline + " " + target + ".";
    }

    private String by() {
        return objective.targetDate() == null ? ", no date stated" : " by " + Figures.day(objective.targetDate());
    }

    /** Where the published figure stands now, or why nobody can tell. */
    List<String> now() {
        if (picture == null) {
            return List.of(unfollowed());
        }
        SeriesValue latest = picture.reading().latestShown();
        BigDecimal value = latest == null ? null : latest.value();
        if (latest == null || value == null) {
            return List.of("No period of the indicator has a published value.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("Now " + Rounded.measure(value, unit()) + " (" + latest.period() + limits(latest) + ").");
        sinceBaseline(latest, value).ifPresent(sentences::add);
        toTarget(value).ifPresent(sentences::add);
        disagreement().ifPresent(sentences::add);
        group().ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    private String unfollowed() {
        if (objective.indicator() == null) {
            return "No indicator is named, so nobody can tell whether anything moves.";
        }
        String id = objective.indicator().id();
        return id == null
                ? "The indicator is named without its identifier, so it cannot be matched with published figures."
                : "No figures of indicator " + id + " have been published for this place.";
    }

    private String limits(SeriesValue latest) {
        String limits = Rounded.limits(latest.lower95(), latest.upper95(), unit());
        return limits == null ? "" : ", 95% limits " + limits;
    }

    private Optional<String> sinceBaseline(SeriesValue latest, BigDecimal value) {
        Baseline from = objective.baseline();
        if (from == null) {
            return Optional.empty();
        }
        if (!inUnit(from.unit())) {
            return Optional.of("The baseline is stated in “" + from.unit() + "”, the indicator is published in “"
                    + unit() + "”; they are not set against each other.");
        }
        Optional<SeriesValue> atBaseline = published(from.period());
        if (atBaseline.isPresent() && atBaseline.get().periodSort() >= latest.periodSort()) {
            return Optional.of("No period after the baseline has been published yet: too early to tell.");
        }
        BigDecimal change = value.subtract(from.value());
        return Optional.of(
                change.signum() == 0
                        ? "That is the baseline figure unchanged."
                        : "That is " + difference(change) + (change.signum() < 0 ? " below" : " above")
                                + " the baseline. A difference alone is no effect: the limits say how much of it may be chance.");
    }

    private Optional<String> toTarget(BigDecimal value) {
        Target to = objective.target();
        if (to == null || !inUnit(to.unit())) {
            return Optional.empty();
        }
        BigDecimal left = value.subtract(to.value());
        Baseline from = objective.baseline();
        int promised = from == null || !inUnit(from.unit())
                ? 0
                : Integer.signum(to.value().compareTo(from.value()));
        if (left.signum() == 0 || left.signum() == promised) {
            return Optional.of("The figure is at the target or beyond it.");
        }
        return Optional.of("It is " + difference(left) + (left.signum() > 0 ? " above" : " below") + " the target.");
    }

    private Optional<String> disagreement() {
        Baseline from = objective.baseline();
        if (from == null || !inUnit(from.unit())) {
            return Optional.empty();
        }
        Optional<BigDecimal> published = published(from.period()).map(SeriesValue::value);
        if (published.isEmpty()) {
            return Optional.of("No published value of “" + from.period()
                    + "” was found to hold against the stated baseline, so the chart does not draw it.");
        }
        boolean agree = published
                        .get()
                        .setScale(from.value().scale(), RoundingMode.HALF_UP)
                        .compareTo(from.value())
                == 0;
        return agree
                ? Optional.empty()
                : Optional.of("The objective states " + Figures.measure(from.value(), from.unit()) + " for "
                        + from.period() + "; " + Rounded.measure(published.get(), unit()) + " is published.");
    }

    private Optional<String> group() {
        String wanted = objective.populationGroup();
        return wanted == null || picture == null
                ? Optional.empty()
                : Optional.of("These figures are of all that are published here, "
                        + IndicatorCard.whom(
                                picture.reading().sex(), picture.reading().age())
                        + "; the objective is for: " + wanted + ".");
    }

    private Optional<SeriesValue> published(String period) {
        return picture == null
                ? Optional.empty()
                : picture.lines().getFirst().values().stream()
                        .filter(value -> value.period().equals(period.strip()) && value.shown())
                        .findFirst();
    }

    /** Whether a stated figure is in the unit of the indicator. */
    boolean inUnit(String stated) {
        return Rounded.unit(stated).equalsIgnoreCase(Rounded.unit(unit()));
    }

    private String unit() {
        return picture == null ? "" : picture.reading().unit();
    }

    private String difference(BigDecimal change) {
        return Rounded.measure(change.abs(), Rounded.unitOfDifference(unit()));
    }
}
