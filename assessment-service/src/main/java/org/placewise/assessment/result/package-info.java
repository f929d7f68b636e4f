/**
 * Reading an assessment: rules over ordinal answers, as plain functions. Levels are counted, ranked and compared; nothing here adds
 * or averages them. "Not applicable" and "not known" are counted beside the levels and take part in no ranking.
 */
@NullMarked
package org.placewise.assessment.result;

import org.jspecify.annotations.NullMarked;
