-- Events that were committed together with the change they report and still wait to be published.
-- aggregatetype (the topic), aggregateid (the key), type and payload are the columns that Debezium's outbox event router
-- reads, so that an organisation with Kafka Connect can use that in place of the relay.
CREATE TABLE outbox (
    seq             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id              uuid         NOT NULL UNIQUE,
    aggregatetype   varchar(255) NOT NULL,
    aggregateid     varchar(255) NOT NULL,
    type            varchar(255) NOT NULL,
    subject         varchar(255) NOT NULL,
    entityversion   bigint       NOT NULL CHECK (entityversion > 0),
    occurred_at     timestamptz  NOT NULL,
    traceparent     varchar(64),
    payload         json         NOT NULL,
    attempts        integer      NOT NULL DEFAULT 0,
    next_attempt_at timestamptz,
    last_error      text
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE INDEX outbox_held_back ON outbox (aggregatetype, aggregateid, seq) WHERE next_attempt_at IS NOT NULL;

CREATE FUNCTION kit_wake_relay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY placewise_outbox;
    RETURN NULL;
END $$;

CREATE TRIGGER outbox_wakes_relay AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION kit_wake_relay();
