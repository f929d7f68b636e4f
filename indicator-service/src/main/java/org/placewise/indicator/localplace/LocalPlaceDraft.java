package org.placewise.indicator.localplace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller wants a local place to be; anything may be missing or wrong. */
public record LocalPlaceDraft(
        @Nullable String owner,
        @Nullable String name,
        @Nullable String lsoaVintage,
        @Nullable List<@Nullable String> lsoaCodes) {}
