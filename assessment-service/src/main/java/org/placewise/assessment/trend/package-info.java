/**
 * How answers have moved from one assessment to another, also across versions of an instrument and across instruments, where a signed
 * mapping says what stands for what. Without one the comparison is refused.
 */
@NullMarked
package org.placewise.assessment.trend;

import org.jspecify.annotations.NullMarked;
