/** What the lists of assessments and of rounds have in common: both are of places, of instruments, and hold drafts that few may read. */
@NullMarked
package org.placewise.assessment.listing;

import org.jspecify.annotations.NullMarked;
