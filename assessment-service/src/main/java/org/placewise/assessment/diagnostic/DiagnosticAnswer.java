package org.placewise.assessment.diagnostic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.ElementCode;

/**
 * What was found on one question of the second part.
 *
 * @param question code of the question, unique within the element
 * @param finding null when nobody who was asked knows, which is a finding too
 */
public record DiagnosticAnswer(
        ElementCode element, String question, @Nullable String finding, Instant answeredAt, String answeredBy) {}
