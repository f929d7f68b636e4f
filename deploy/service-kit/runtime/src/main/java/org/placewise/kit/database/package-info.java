/**
 * How long the service waits for its database. A request waits for seconds and is answered with 503, work of its own for as long
 * as such work takes; a database that hangs is found out either way, and used again when it answers again.
 */
@NullMarked
package org.placewise.kit.database;

import org.jspecify.annotations.NullMarked;
