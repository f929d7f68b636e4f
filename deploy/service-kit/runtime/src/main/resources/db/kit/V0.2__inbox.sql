-- The newest version of every entity that this service has applied. Kept after a deletion, so that an older event that
-- arrives late cannot bring the entity back.
CREATE TABLE inbox_entity (
    kind       varchar(255) NOT NULL,
    entity_id  varchar(255) NOT NULL,
    version    bigint       NOT NULL,
    event_id   varchar(255) NOT NULL,
    applied_at timestamptz  NOT NULL,
    PRIMARY KEY (kind, entity_id)
);

-- Messages that could not be applied, as they arrived, until somebody replays them.
CREATE TABLE dead_letter (
    id              uuid         PRIMARY KEY,
    topic           varchar(255) NOT NULL,
    kafka_partition integer      NOT NULL,
    kafka_offset    bigint       NOT NULL,
    kafka_timestamp timestamptz  NOT NULL,
    message_key     bytea,
    message_value   bytea,
    headers         jsonb        NOT NULL,
    reason          varchar(64)  NOT NULL,
    errors          jsonb        NOT NULL,
    received_at     timestamptz  NOT NULL,
    replays         integer      NOT NULL DEFAULT 0,
    replayed_at     timestamptz,
    UNIQUE (topic, kafka_partition, kafka_offset)
);
