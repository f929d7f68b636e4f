/** The pages over HTTP. */
@NullMarked
package org.placewise.assessment.page.http;

import org.jspecify.annotations.NullMarked;
