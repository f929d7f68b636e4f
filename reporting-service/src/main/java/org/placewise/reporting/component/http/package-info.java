/** A component of a place as JSON. */
@NullMarked
package org.placewise.reporting.component.http;

import org.jspecify.annotations.NullMarked;
