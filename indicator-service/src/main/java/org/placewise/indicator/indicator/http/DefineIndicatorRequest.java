package org.placewise.indicator.indicator.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.indicator.BenchmarkMethod;
import org.placewise.indicator.indicator.CausalStage;
import org.placewise.indicator.indicator.FrameworkTag;
import org.placewise.indicator.indicator.IndicatorTerms;
import org.placewise.indicator.indicator.InequalityDimension;
import org.placewise.indicator.indicator.PeriodBreak;
import org.placewise.indicator.indicator.PeriodType;
import org.placewise.indicator.measure.Polarity;
import org.placewise.indicator.measure.ValueType;
import org.placewise.kit.form.OneLine;
import org.placewise.kit.form.Prose;

/** All that is said of an indicator; what is left out is not kept from before. */
@Schema(name = "DefineIndicator")
public record DefineIndicatorRequest(
        @NotNull @OneLine @Size(max = 300) String name,

        @Schema(description = "What is counted, among whom") @Prose @Size(max = 10_000) @Nullable String definition,

        @Schema(
                description = "What a value is expressed in; empty for a score without a unit",
                examples = "per 100,000")
        @NotNull @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must be one line of text") @Size(max = 80) String unit,

        @NotNull ValueType valueType,

        @Schema(description = "What a count over its denominator is multiplied by", examples = "100000")
        @Positive @Digits(integer = 12, fraction = 6) @Nullable BigDecimal multiplier,

        @NotNull Polarity polarity,
        @NotNull PeriodType periodType,
        @NotNull BenchmarkMethod benchmarkMethod,

        @OneLine @Size(max = 300) @Nullable String source,

        @Min(0) @Max(10_000) @Nullable Integer publicationLagDays,

        @Nullable CausalStage causalStage,
        @Nullable Set<@NotNull InequalityDimension> inequalityDimensions,
        @Nullable Set<@NotNull FrameworkTag> frameworkTags,
        @Nullable Boolean avoidableEmergencyAdmissions,
        @Size(max = 100) @Nullable List<@NotNull @Valid BreakRequest> periodBreaks) {

    /** A break in the line. */
    @Schema(name = "DefinePeriodBreak")
    public record BreakRequest(
            @Schema(description = "First period after the break, in its sortable form", examples = "20200000")
            @NotNull @Min(19_000_000) @Max(21_009_999) Integer from,

            @NotNull @OneLine @Size(max = 1000) String reason) {}

    IndicatorTerms toTerms() {
        return new IndicatorTerms(
                name,
                definition,
                unit,
                valueType,
                multiplier,
                polarity,
                periodType,
                benchmarkMethod,
                source,
                publicationLagDays,
                causalStage,
                inequalityDimensions == null ? Set.of() : inequalityDimensions,
                frameworkTags == null ? Set.of() : frameworkTags,
                avoidableEmergencyAdmissions != null && avoidableEmergencyAdmissions,
                periodBreaks == null
                        ? List.of()
                        : periodBreaks.stream()
                                .map(one -> new PeriodBreak(one.from(), one.reason()))
                                .toList());
    }
}
