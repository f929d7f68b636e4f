/** Change and trend over HTTP. */
@NullMarked
package org.placewise.assessment.trend.http;

import org.jspecify.annotations.NullMarked;
