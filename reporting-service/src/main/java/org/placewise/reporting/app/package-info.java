/** Configuration of the reporting service. */
@NullMarked
package org.placewise.reporting.app;

import org.jspecify.annotations.NullMarked;
