/**
 * Processes of the suite: how one is started, when it is ready, how it ends, and what is done about one that a killed run
 * left behind. Every process is tied to its starter and ends with it.
 */
@NullMarked
package org.placewise.local.component;

import org.jspecify.annotations.NullMarked;
