/** Numbers as people read them. */
@NullMarked
package org.placewise.reporting.number;

import org.jspecify.annotations.NullMarked;
