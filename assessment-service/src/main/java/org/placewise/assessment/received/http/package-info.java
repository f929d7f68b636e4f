/** The HTTP API of events of councils. */
@NullMarked
package org.placewise.assessment.received.http;

import org.jspecify.annotations.NullMarked;
