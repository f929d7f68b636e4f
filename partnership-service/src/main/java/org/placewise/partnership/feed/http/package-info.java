/** Lists of records over HTTP. */
@NullMarked
package org.placewise.partnership.feed.http;

import org.jspecify.annotations.NullMarked;
