/**
 * Tests of the packaged suite as it runs: real processes, real PostgreSQL, real Kafka, public interfaces. What a journey,
 * a browser or a fault shows belongs here; what one service can show by itself is tested there.
 */
@NullMarked
package org.placewise.suite;

import org.jspecify.annotations.NullMarked;
