/** The HTTP API of assessments. */
@NullMarked
package org.placewise.assessment.assessment.http;

import org.jspecify.annotations.NullMarked;
