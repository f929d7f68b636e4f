/** The HTTP API of instruments. */
@NullMarked
package org.placewise.assessment.instrument.http;

import org.jspecify.annotations.NullMarked;
