/** What a workshop should talk about first: where partners see things differently, and where that matters most. */
@NullMarked
package org.placewise.assessment.agenda;

import org.jspecify.annotations.NullMarked;
