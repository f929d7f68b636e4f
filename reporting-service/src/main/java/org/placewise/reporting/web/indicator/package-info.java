/**
 * Indicators of a place as pages show them: numbers rounded for reading beside the exact ones, every finding a word with a
 * symbol, and what is suppressed, missing or not calculable said with its reason.
 */
@NullMarked
package org.placewise.reporting.web.indicator;

import org.jspecify.annotations.NullMarked;
