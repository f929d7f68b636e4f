/** Lists read from the tables of the records. */
@NullMarked
package org.placewise.partnership.feed.db;

import org.jspecify.annotations.NullMarked;
