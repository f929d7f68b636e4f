package org.placewise.assessment.assessment.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.placewise.assessment.validation.PlainText;

/** Takes an assessment back. */
public record WithdrawalRequest(
        @NotNull @PlainText @Size(min = 1, max = 2000) String reason) {}
