package org.placewise.assessment.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent, to a question of an element named elsewhere.
 *
 * @param finding null when nobody who was asked knows
 */
public record DiagnosticEntry(String question, @Nullable String finding) {}
