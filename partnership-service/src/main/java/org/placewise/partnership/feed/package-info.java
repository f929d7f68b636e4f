/** Lists of records that callers can filter by place, board and objective and follow by what has changed. */
@NullMarked
package org.placewise.partnership.feed;

import org.jspecify.annotations.NullMarked;
