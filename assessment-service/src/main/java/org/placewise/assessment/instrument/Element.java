package org.placewise.assessment.instrument;

import org.jspecify.annotations.Nullable;

/**
 * One thing an instrument asks a place to judge.
 *
 * @param group code of its {@link ElementGroup}; null when the instrument has no groups
 * @param prompt the question put to the assessor, in our own words
 */
public record Element(
        ElementCode code, String name, @Nullable String group, String prompt) {}
