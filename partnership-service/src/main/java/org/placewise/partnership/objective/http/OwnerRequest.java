package org.placewise.partnership.objective.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.form.OneLine;
import org.placewise.partnership.objective.Owner;

/** Who answers for an objective, as an officer states it. */
public record OwnerRequest(
        @Schema(description = "Name of the person or post", examples = "Director of public health")
        @NotNull @OneLine
        @Size(max = 200) String name,

        @Schema(description = "Organisation they answer in", examples = "Example Council")
        @NotNull @OneLine
        @Size(max = 200) String organisation) {

    static @Nullable Owner owner(@Nullable OwnerRequest request) {
        return request == null ? null : new Owner(request.name(), request.organisation());
    }
}
