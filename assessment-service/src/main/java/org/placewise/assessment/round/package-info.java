/**
 * Rounds: partners rate the elements of an instrument blind, see how their judgements are spread, and record what they agree on, or
 * that they do not agree, beside the spread. A round goes from draft to open to revealed to agreed; every reopening has a reason and
 * is kept with what it ended. While a round is open nothing that raters say is read here.
 */
@NullMarked
package org.placewise.assessment.round;

import org.jspecify.annotations.NullMarked;
