/** The page of one component of the triangle in one place: what it says, put together from the reading. */
@NullMarked
package org.placewise.reporting.web.component;

import org.jspecify.annotations.NullMarked;
