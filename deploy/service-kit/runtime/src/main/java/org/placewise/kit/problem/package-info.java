/**
 * Refusals as RFC 9457 {@code application/problem+json}: one shape, all faults at once, a code for programs and a sentence for
 * people. Built on the resteasy-problem extension, which catches what the framework throws.
 */
@NullMarked
package org.placewise.kit.problem;

import org.jspecify.annotations.NullMarked;
