package org.placewise.partnership.board;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.placewise.kit.form.OneLine;

/** A function that an organisation has delegated to a board. */
public record DelegatedFunction(
        @Schema(description = "The function", examples = "Commissioning of community health services")
        @NotNull @OneLine
        @Size(max = 300) String name,

        @Schema(description = "Organisation that has delegated it", examples = "NHS North East and North Cumbria ICB")
        @NotNull @OneLine
        @Size(max = 200) String from,

        @Schema(
                description = "Under which authority",
                examples = "Section 65Z5 of the National Health Service Act 2006")
        @NotNull @OneLine
        @Size(max = 300) String authority) {}
