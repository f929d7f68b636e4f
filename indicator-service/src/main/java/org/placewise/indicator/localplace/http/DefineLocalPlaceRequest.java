package org.placewise.indicator.localplace.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.localplace.LocalPlaceDraft;
import org.placewise.indicator.localplace.LocalPlaceRules;

/** A new local place. Members that are missing or wrong are all answered at once. */
@Schema(name = "DefineLocalPlace")
public record DefineLocalPlaceRequest(
        @Schema(required = true, minLength = 1, maxLength = LocalPlaceRules.LONGEST_NAME, examples = "Byker and Walker")
        @Nullable String name,

        @Schema(
                description = "GSS code of the council in which all of the place lies; it stays for life",
                required = true,
                examples = "E08000021")
        @Nullable String ownerGssCode,

        @Schema(
                description = "Census whose LSOAs the place is made of",
                required = true,
                enumeration = {"2011", "2021"})
        @Nullable String lsoaVintage,

        @Schema(
                description = "Distinct LSOAs of that vintage, all of them in the owner",
                required = true,
                minItems = 1,
                maxItems = LocalPlaceRules.MOST_LSOAS)
        @Nullable List<@Nullable String> lsoaCodes) {

    LocalPlaceDraft asDraft() {
        return new LocalPlaceDraft(ownerGssCode, name, lsoaVintage, lsoaCodes);
    }
}
