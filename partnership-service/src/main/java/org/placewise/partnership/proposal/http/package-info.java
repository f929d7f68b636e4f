/**
 * Proposals over HTTP.
 */
@NullMarked
package org.placewise.partnership.proposal.http;

import org.jspecify.annotations.NullMarked;
