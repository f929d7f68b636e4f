/**
 * Place-based pilots: strands over overlapping areas, evidence without personal data, and what works in which context.
 */
@NullMarked
package org.placewise.partnership.pilot;

import org.jspecify.annotations.NullMarked;
