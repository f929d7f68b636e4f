/**
 * Proposals as the assessment service publishes them.
 */
@NullMarked
package org.placewise.partnership.proposal.events;

import org.jspecify.annotations.NullMarked;
