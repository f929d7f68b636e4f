/** Life expectancy from deaths and population by age, with the conditions under which it is not to be published. */
@NullMarked
package org.placewise.indicator.measure.life;

import org.jspecify.annotations.NullMarked;
