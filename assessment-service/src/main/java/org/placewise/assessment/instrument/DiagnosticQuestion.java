package org.placewise.assessment.instrument;

/**
 * A question of the second part, put only where its element is weak.
 *
 * @param code unique within its element
 */
public record DiagnosticQuestion(String code, String question) {}
