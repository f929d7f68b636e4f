/** Profiles of places over HTTP. */
@NullMarked
package org.placewise.indicator.profile.http;

import org.jspecify.annotations.NullMarked;
