package org.placewise.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** The newest version of each entity that was applied. */
@ApplicationScoped
class EntityVersions {

    private static final String ADVANCE = """
            INSERT INTO inbox_entity AS known (kind, entity_id, version, event_id, applied_at)
            VALUES (:kind, :id, :version, :eventId, :now)
            ON CONFLICT (kind, entity_id) DO UPDATE
                SET version = excluded.version, event_id = excluded.event_id, applied_at = excluded.applied_at
                WHERE known.version < excluded.version
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    EntityVersions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Notes this event as the newest of its entity, in the caller's transaction; false when it is not newer. */
    boolean advance(InboundEvent<?> event) {
        return jdbi.withHandle(handle -> handle.createUpdate(ADVANCE)
                        .bind("kind", EventRoute.entityKind(event.type()))
                        .bind("id", event.subject())
                        .bind("version", event.entityVersion())
                        .bind("eventId", event.id())
                        .bind("now", clock.instant())
                        .execute())
                == 1;
    }
}
