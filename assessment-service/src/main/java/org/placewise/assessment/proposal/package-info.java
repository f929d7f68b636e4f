/**
 * Proposed actions: a weak element of a concluded round, with the cause partners see and what they suggest. A proposal is written
 * once and announced, so that a partnership can adopt it.
 */
@NullMarked
package org.placewise.assessment.proposal;

import org.jspecify.annotations.NullMarked;
