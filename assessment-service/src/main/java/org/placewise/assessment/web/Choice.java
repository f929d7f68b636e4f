package org.placewise.assessment.web;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that can be chosen in a form.
 *
 * @param hint null where the label says enough
 */
public record Choice(String value, String label, @Nullable String hint, boolean chosen) {}
