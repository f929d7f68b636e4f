/** The HTTP API for raters, who come with the secret of an invitation and no token. */
@NullMarked
package org.placewise.assessment.sheet.http;

import org.jspecify.annotations.NullMarked;
