/**
 * Indicators: what is measured, in the field's words, with the stage of the causal chain, the dimensions of inequality and the
 * frameworks it belongs to. A bundled set is loaded at start; publishers define further ones and revise any of them.
 */
@NullMarked
package org.placewise.indicator.indicator;

import org.jspecify.annotations.NullMarked;
