/**
 * The suite on one machine, with no container engine: PostgreSQL, Kafka and the four packaged services, each a process of
 * its own, reachable from this machine only. {@link org.placewise.local.Placewise} is what {@code deploy/run} starts;
 * {@link org.placewise.local.LocalSuite} is the same for tests of the running suite, which can kill and restart its
 * components one by one.
 */
@NullMarked
package org.placewise.local;

import org.jspecify.annotations.NullMarked;
