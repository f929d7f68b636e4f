/** The HTTP API of proposed actions. */
@NullMarked
package org.placewise.assessment.proposal.http;

import org.jspecify.annotations.NullMarked;
