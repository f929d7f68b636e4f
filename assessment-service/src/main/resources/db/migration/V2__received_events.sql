-- Events of councils, over HTTP and Kafka. Identity is source and id, as CloudEvents has it.
CREATE TABLE received_event (
    event_id           uuid          PRIMARY KEY,
    source             varchar(300)  NOT NULL,
    id                 varchar(200)  NOT NULL,
    type               varchar(200)  NOT NULL,
    subject            varchar(100)  NOT NULL,
    occurred_at        timestamptz   NOT NULL,
    payload_sha256     varchar(64)   NOT NULL,
    data               json          NOT NULL,
    gss_code           varchar(9)    NOT NULL,
    instrument_id      varchar(60)   NOT NULL,
    instrument_version varchar(30)   NOT NULL,
    received_at        timestamptz   NOT NULL,
    received_from      varchar(500)  NOT NULL,
    state              varchar(20)   NOT NULL,
    assessment_id      uuid REFERENCES assessment DEFERRABLE INITIALLY DEFERRED,
    applied_at         timestamptz,
    parked_reason      varchar(40),
    parked_detail      text,
    UNIQUE (source, id),
    CHECK (state IN ('applied', 'parked')),
    CHECK ((state = 'applied') = (assessment_id IS NOT NULL AND applied_at IS NOT NULL)),
    CHECK ((state = 'parked') = (parked_reason IS NOT NULL AND parked_detail IS NOT NULL))
);

CREATE INDEX received_event_parked ON received_event (event_id) WHERE state = 'parked';
