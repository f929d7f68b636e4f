package org.placewise.assessment.round.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.placewise.kit.form.Prose;

/** Opens a closed round again. */
public record ReopeningRequest(
        @NotNull @Prose @Size(min = 1, max = 2000) String reason) {}
