/**
 * Benchmarks of the running suite, started by {@code deploy/bench}: they print each time beside a baseline measured in the same
 * run, and fail only when an answer is wrong.
 */
@NullMarked
package org.placewise.suite.bench;

import org.jspecify.annotations.NullMarked;
