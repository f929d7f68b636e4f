/**
 * Deprivation of a place by one edition of the English Indices of Deprivation, as the indicator service computed it
 * from a published release. Nothing is computed again here; shares are fractions of 1.
 */
@NullMarked
package org.placewise.reporting.deprivation;

import org.jspecify.annotations.NullMarked;
