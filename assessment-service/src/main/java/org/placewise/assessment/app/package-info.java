/** Configuration and start-up of the service. */
@NullMarked
package org.placewise.assessment.app;

import org.jspecify.annotations.NullMarked;
