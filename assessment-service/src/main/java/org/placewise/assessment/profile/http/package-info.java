/** The HTTP API of profiles. */
@NullMarked
package org.placewise.assessment.profile.http;

import org.jspecify.annotations.NullMarked;
