/**
 * The golden thread: links from objectives to those of boards at higher levels.
 */
@NullMarked
package org.placewise.partnership.thread;

import org.jspecify.annotations.NullMarked;
