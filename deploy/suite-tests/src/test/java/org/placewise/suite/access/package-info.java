/** Who may do what, as a table, and what the running services say. */
@NullMarked
package org.placewise.suite.access;

import org.jspecify.annotations.NullMarked;
