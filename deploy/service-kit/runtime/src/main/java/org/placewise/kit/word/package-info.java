/** How a code of a fixed list is written, the same in JSON, in the database and in the API description. */
@NullMarked
package org.placewise.kit.word;

import org.jspecify.annotations.NullMarked;
