/** Statistical neighbours over HTTP. */
@NullMarked
package org.placewise.indicator.neighbour.http;

import org.jspecify.annotations.NullMarked;
