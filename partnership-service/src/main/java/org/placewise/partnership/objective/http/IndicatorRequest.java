package org.placewise.partnership.objective.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.objective.Indicator;

/** The indicator an objective is followed by, as an officer states it. */
public record IndicatorRequest(
        @Schema(description = "Name of the indicator", examples = "Smoking prevalence in adults")
        @NotNull @OneLine
        @Size(max = 300) String name,

        @Schema(description = "Its identifier at its publisher, where it has one", examples = "92443")
        @OneLine
        @Size(max = 100) @Nullable String id) {

    static @Nullable Indicator indicator(@Nullable IndicatorRequest request) {
        return request == null ? null : new Indicator(request.name(), request.id());
    }
}
