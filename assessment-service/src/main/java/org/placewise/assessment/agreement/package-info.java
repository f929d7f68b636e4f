/**
 * How far raters of the same elements agree. Judgements are positions on an ordinal scale, counted from the lowest: they are ranked,
 * counted and compared in pairs, and never added up or averaged, so that any renumbering of the scale that keeps its order gives the
 * same findings. What nobody judged is missing, and stays so.
 */
@NullMarked
package org.placewise.assessment.agreement;

import org.jspecify.annotations.NullMarked;
