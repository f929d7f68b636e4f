/** Deprivation profiles over HTTP. */
@NullMarked
package org.placewise.indicator.deprivation.http;

import org.jspecify.annotations.NullMarked;
