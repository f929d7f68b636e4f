package org.placewise.assessment.trend;

import org.jspecify.annotations.Nullable;
import org.placewise.assessment.answer.AnswerSheet;

/**
 * The answers of an assessment as they read in some instrument version.
 *
 * @param signature null when the assessment was made with that version
 */
record Translation(AnswerSheet sheet, @Nullable Signature signature) {}
