/**
 * The second part of an assessment: which elements are weak enough for their follow-up questions to open, and what was found. The
 * findings stand beside the levels and never change them.
 */
@NullMarked
package org.placewise.assessment.diagnostic;

import org.jspecify.annotations.NullMarked;
