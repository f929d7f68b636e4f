package org.placewise.kit.load;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * The bounds. A client is an address, of IPv6 the first 64 bits of one; behind a proxy whose headers are trusted, the address
 * that the proxy names.
 */
@ConfigMapping(prefix = "placewise.limits")
public interface Limits {

    /** Connections that a client may hold; not bounded behind a proxy, where all come from the proxy. */
    @WithDefault("512")
    int connectionsPerClient();

    /** Requests of a client that are answered at once; 429 for those beyond. */
    @WithDefault("256")
    int requestsPerClient();

    /** From the first byte of a request until its headers are there. */
    @WithDefault("10s")
    Duration headersWithin();

    /** How long a connection is kept that asks for nothing. */
    @WithDefault("75s")
    Duration idleWithin();

    /** Bodies that are kept in memory until they are complete. */
    Body body();

    /** Files that are read as they pass. */
    Stream stream();

    /** Answers that wait for their client: each may hold a worker. */
    SlowAnswers slowAnswers();

    /** Bodies in memory. */
    interface Body {

        /** 413 above it. */
        @WithDefault("2M")
        MemorySize largest();

        /** 413 above it where nobody has to say who they are. */
        @WithDefault("128K")
        MemorySize largestUnauthenticated();

        /** 408 for a body that is not complete by then. */
        @WithDefault("60s")
        Duration within();

        /** Before this has passed, a body may arrive as slowly as it likes. */
        @WithDefault("10s")
        Duration grace();

        /** 408 for a body that arrives more slowly after that, per second. */
        @WithDefault("1K")
        MemorySize slowest();

        /** Bodies of all clients together; 503 beyond it. */
        @WithDefault("48M")
        MemorySize together();

        /** Bodies of one client together; 429 beyond it. */
        @WithDefault("24M")
        MemorySize perClient();
    }

    /** What passes through. */
    interface Stream {

        /** So many at once; 429 beyond it, and the other workers stay free. */
        @WithDefault("4")
        int atOnce();

        /** 408 for a file for which the service has waited this long altogether. */
        @WithDefault("1h")
        Duration within();

        /** Before this has been waited, a file may arrive as slowly as it likes. */
        @WithDefault("30s")
        Duration grace();

        /** 408 for a file that arrives more slowly after that, per second. */
        @WithDefault("16K")
        MemorySize slowest();
    }

    /** Answers of which some 32 kB were not taken within two seconds. */
    interface SlowAnswers {

        /** The connection ends when they are not taken by then. */
        @WithDefault("30s")
        Duration within();

        /** So many of one client; the connections of others end at once. */
        @WithDefault("3")
        int perClient();

        /** So many of all clients. */
        @WithDefault("6")
        int together();
    }
}
