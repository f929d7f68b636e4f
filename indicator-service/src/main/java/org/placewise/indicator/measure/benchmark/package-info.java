/** Areas beside a benchmark: by the confidence limits of their values, or by the fifth of areas that they fall in. */
@NullMarked
package org.placewise.indicator.measure.benchmark;

import org.jspecify.annotations.NullMarked;
