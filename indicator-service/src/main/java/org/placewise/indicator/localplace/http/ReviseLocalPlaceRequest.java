package org.placewise.indicator.localplace.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.placewise.indicator.localplace.LocalPlaceDraft;
import org.placewise.indicator.localplace.LocalPlaceRules;

/** What a local place is to be from now on. */
@Schema(name = "ReviseLocalPlace")
public record ReviseLocalPlaceRequest(
        @Schema(required = true, minLength = 1, maxLength = LocalPlaceRules.LONGEST_NAME, examples = "Byker and Walker")
        @Nullable String name,

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

    LocalPlaceDraft asDraft(String owner) {
        return new LocalPlaceDraft(owner, name, lsoaVintage, lsoaCodes);
    }
}
