/**
 * Everything at once, for those who keep a copy: data sets as compressed CSV or NDJSON with a manifest that says how many rows there are
 * and what the bytes add up to. The same content gives the same bytes.
 */
@NullMarked
package org.placewise.assessment.export;

import org.jspecify.annotations.NullMarked;
