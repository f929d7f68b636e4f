/** Limits on what requests may say, as constraints: one fault each, all of them in one answer. */
@NullMarked
package org.placewise.partnership.form;

import org.jspecify.annotations.NullMarked;
