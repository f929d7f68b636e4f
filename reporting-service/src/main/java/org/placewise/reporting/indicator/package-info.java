/**
 * Indicators and the inequality within places: what the events of the indicator service say of them, kept in a star schema.
 * Numbers are exact decimals as published and never rounded here; what a value lacks is said by its state and reasons.
 */
@NullMarked
package org.placewise.reporting.indicator;

import org.jspecify.annotations.NullMarked;
