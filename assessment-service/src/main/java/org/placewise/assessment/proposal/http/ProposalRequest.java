package org.placewise.assessment.proposal.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.placewise.kit.form.Prose;

/**
 * Proposes an action.
 *
 * @param cause why the element is weak, as partners see it
 * @param suggestion what could be done
 */
public record ProposalRequest(
        @NotNull @Prose @Size(max = 60) String element,
        @NotNull @Prose @Size(min = 1, max = 2000) String cause,
        @NotNull @Prose @Size(min = 1, max = 2000) String suggestion) {}
