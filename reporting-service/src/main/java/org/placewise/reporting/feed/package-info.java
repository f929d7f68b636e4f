/**
 * Feeds of the star schema for BI tools: flat rows with stable columns, exact numbers beside display text, every row with
 * the release and method it rests on.
 */
@NullMarked
package org.placewise.reporting.feed;

import org.jspecify.annotations.NullMarked;
