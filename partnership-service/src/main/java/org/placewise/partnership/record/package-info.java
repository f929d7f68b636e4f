/**
 * The shape that the records of a board share: an identifier, a version, a board, a place, and the terms of their kind. A kind
 * of record says only what is its own.
 */
@NullMarked
package org.placewise.partnership.record;

import org.jspecify.annotations.NullMarked;
