/** Series as they come in. */
@NullMarked
package org.placewise.partnership.impact.events;

import org.jspecify.annotations.NullMarked;
