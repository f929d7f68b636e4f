/**
 * Releases: uploads of file 7 of the English Indices of Deprivation and what becomes of them. An upload is kept with its bytes
 * until it is published or rejected, so an import that is interrupted goes on after a restart. Imports run one at a time, however
 * many replicas there are. Nothing of a release is visible before all of it is: rows, profiles and their events appear in one
 * transaction.
 */
@NullMarked
package org.placewise.indicator.release;

import org.jspecify.annotations.NullMarked;
