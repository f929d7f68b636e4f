/** Objectives over HTTP. */
@NullMarked
package org.placewise.partnership.objective.http;

import org.jspecify.annotations.NullMarked;
