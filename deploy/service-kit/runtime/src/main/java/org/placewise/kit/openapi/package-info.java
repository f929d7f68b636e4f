/** What the API descriptions of all services say that the scanner of annotations cannot see by itself. */
@NullMarked
package org.placewise.kit.openapi;

import org.jspecify.annotations.NullMarked;
