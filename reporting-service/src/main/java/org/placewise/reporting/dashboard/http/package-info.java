/** The dashboard of a place as JSON. */
@NullMarked
package org.placewise.reporting.dashboard.http;

import org.jspecify.annotations.NullMarked;
