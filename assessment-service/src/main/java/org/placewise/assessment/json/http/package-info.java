/** Documents as bodies of requests. */
@NullMarked
package org.placewise.assessment.json.http;

import org.jspecify.annotations.NullMarked;
