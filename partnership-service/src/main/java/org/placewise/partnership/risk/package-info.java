/**
 * Risks to the work of a board: what they concern, who answers for them, when they are reviewed.
 */
@NullMarked
package org.placewise.partnership.risk;

import org.jspecify.annotations.NullMarked;
