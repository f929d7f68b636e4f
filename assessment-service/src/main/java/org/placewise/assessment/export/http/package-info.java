/** Exports over HTTP. */
@NullMarked
package org.placewise.assessment.export.http;

import org.jspecify.annotations.NullMarked;
