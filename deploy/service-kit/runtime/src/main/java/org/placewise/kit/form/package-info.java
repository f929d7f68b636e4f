/** Constraints of texts in requests: what people can read and the database can keep. */
@NullMarked
package org.placewise.kit.form;

import org.jspecify.annotations.NullMarked;
