/** JSON of requests: read strictly, and no more of it than a request needs. */
@NullMarked
package org.placewise.kit.json;

import org.jspecify.annotations.NullMarked;
