package org.placewise.assessment.assessment.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.placewise.kit.form.Prose;

/** Takes an assessment back. */
public record WithdrawalRequest(
        @NotNull @Prose @Size(min = 1, max = 2000) String reason) {}
