/** This service's own copy of the areas that the indicator service publishes. */
@NullMarked
package org.placewise.assessment.place;

import org.jspecify.annotations.NullMarked;
