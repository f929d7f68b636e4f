/** Mappings over HTTP. */
@NullMarked
package org.placewise.assessment.mapping.http;

import org.jspecify.annotations.NullMarked;
