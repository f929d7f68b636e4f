/** Constraints on what requests may say, beyond those of Bean Validation. */
@NullMarked
package org.placewise.assessment.validation;

import org.jspecify.annotations.NullMarked;
