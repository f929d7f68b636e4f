/** Identifiers. */
@NullMarked
package org.placewise.kit.id;

import org.jspecify.annotations.NullMarked;
