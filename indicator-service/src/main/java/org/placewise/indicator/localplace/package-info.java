/**
 * Local places: named neighbourhoods and pilot areas that authorities make of lower-layer super output areas (LSOAs). They may
 * overlap. Each is an area like any other, with a code of ours in the form of a GSS code, and everything that is computed for an
 * authority is computed for it from its LSOAs.
 */
@NullMarked
package org.placewise.indicator.localplace;

import org.jspecify.annotations.NullMarked;
