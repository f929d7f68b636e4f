/**
 * What the services are tested with: real PostgreSQL and Kafka in the test's process, tokens, a clock that can be set, topics to
 * read and write, and the checks that hold for every service (contracts, API description, architecture).
 */
@NullMarked
package org.placewise.testkit;

import org.jspecify.annotations.NullMarked;
