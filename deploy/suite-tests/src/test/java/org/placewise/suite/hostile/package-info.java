/** Input that nobody should send and somebody will. */
@NullMarked
package org.placewise.suite.hostile;

import org.jspecify.annotations.NullMarked;
