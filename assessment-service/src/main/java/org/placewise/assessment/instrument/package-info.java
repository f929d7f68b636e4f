/**
 * Instruments: what an assessment asks and the scale it is answered on. An instrument is data, versioned and immutable once
 * published, so that an old assessment can always be read with the very text and scale it was made with.
 */
@NullMarked
package org.placewise.assessment.instrument;

import org.jspecify.annotations.NullMarked;
