/**
 * What the suite needs around it when no platform is there: one PostgreSQL server, one Kafka broker, a key pair and the
 * tokens signed with it. The local run starts these as processes of their own ({@link
 * org.placewise.local.infrastructure.PostgresProcess}, {@link org.placewise.local.infrastructure.KafkaProcess}); integration
 * tests start the same classes inside their own virtual machine. Everything listens on the loopback address only, and
 * whoever can reach that address can use the server and the broker: this is for one person's machine, not for production.
 */
@NullMarked
package org.placewise.local.infrastructure;

import org.jspecify.annotations.NullMarked;
