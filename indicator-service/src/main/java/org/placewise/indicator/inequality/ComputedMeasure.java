package org.placewise.indicator.inequality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.measure.Limits;
import org.placewise.indicator.measure.Measured;
import org.placewise.indicator.measure.inequality.InequalityValue;
import org.placewise.indicator.measure.inequality.SignConvention;

/**
 * One measure of the groups of a period, or why there is none.
 *
 * @param unit of the value and its limits
 * @param outcome with 95% limits
 * @param limits998 null where they cannot be computed
 * @param reliability null for measures that assume no line
 */
public record ComputedMeasure(
        MeasureKind kind,
        String unit,
        SignConvention sign,
        Measured<InequalityValue> outcome,
        @Nullable Limits limits998,
        @Nullable Reliability reliability) {

    /**
     * How far a straight line describes the groups.
     *
     * @param linear null where it cannot be tested
     * @param stable whether the sign stays without any one group; null where that cannot be said
     */
    public record Reliability(
            @Nullable Boolean linear, @Nullable Boolean stable, String sentence) {}

    static ComputedMeasure of(
            MeasureKind kind,
            String unit,
            SignConvention signWhenRefused,
            Measured<InequalityValue> at95,
            Measured<InequalityValue> at998,
            @Nullable Reliability reliability) {
        return switch (at95) {
            case Measured.Result<InequalityValue>(InequalityValue value) ->
                new ComputedMeasure(kind, unit, value.sign(), at95, limits(at998), reliability);
            case Measured.Refused<InequalityValue> _ ->
                new ComputedMeasure(kind, unit, signWhenRefused, at95, null, null);
        };
    }

    private static @Nullable Limits limits(Measured<InequalityValue> value) {
        return value instanceof Measured.Result<InequalityValue>(InequalityValue found) ? found.limits() : null;
    }

    static ComputedMeasure refused(
            MeasureKind kind, String unit, SignConvention sign, List<org.placewise.indicator.measure.Refusal> reasons) {
        return new ComputedMeasure(kind, unit, sign, new Measured.Refused<>(reasons), null, null);
    }
}
