/**
 * Mappings between versions of an instrument, or between instruments: which element and level of one stands for which of the other.
 * A mapping is a judgement, so somebody signs it with a reason; without one, levels of different versions are not compared.
 */
@NullMarked
package org.placewise.assessment.mapping;

import org.jspecify.annotations.NullMarked;
