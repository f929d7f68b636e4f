/** Events of councils from Kafka. */
@NullMarked
package org.placewise.assessment.received.events;

import org.jspecify.annotations.NullMarked;
