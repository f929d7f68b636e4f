/** Assessment scores as a feed for BI tools. */
@NullMarked
package org.placewise.reporting.assessment.http;

import org.jspecify.annotations.NullMarked;
