/**
 * Answers to the elements of an instrument. A judgement is a level of an ordinal scale, or one of two answers that are neither high
 * nor low: not applicable and not known.
 */
@NullMarked
package org.placewise.assessment.answer;

import org.jspecify.annotations.NullMarked;
