/** Signs as they are published. */
@NullMarked
package org.placewise.partnership.sign.events;

import org.jspecify.annotations.NullMarked;
