package org.placewise.assessment.listing;

import org.jspecify.annotations.Nullable;

/**
 * Which items of a list are wanted; null leaves a member open.
 *
 * @param state null means every state but draft
 */
public record ListFilter(
        @Nullable String gssCode,
        @Nullable String instrumentId,
        @Nullable String state) {}
