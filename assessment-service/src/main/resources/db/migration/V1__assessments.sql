-- Instruments: written once per version, never changed.
CREATE TABLE instrument (
    instrument_id  varchar(60) NOT NULL,
    version        varchar(30) NOT NULL,
    content        json        NOT NULL,
    content_sha256 varchar(64) NOT NULL,
    published_at   timestamptz NOT NULL,
    changed_xid    xid8        NOT NULL,
    changed_seq    bigint      NOT NULL,
    changed_at     timestamptz NOT NULL,
    deleted_at     timestamptz,
    PRIMARY KEY (instrument_id, version)
);

CREATE TRIGGER instrument_changes BEFORE INSERT OR UPDATE ON instrument
    FOR EACH ROW EXECUTE FUNCTION kit_mark_change();

CREATE FUNCTION refuse_instrument_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Instrument % version % is published and never changes', OLD.instrument_id, OLD.version;
END $$;

CREATE TRIGGER instrument_is_immutable BEFORE UPDATE OR DELETE ON instrument
    FOR EACH ROW EXECUTE FUNCTION refuse_instrument_change();

-- Assessments: scope is settled when one is opened; answers change while it is a draft.
CREATE TABLE assessment (
    id                 uuid         PRIMARY KEY,
    gss_code           varchar(9)   NOT NULL,
    place_level        varchar(20)  NOT NULL,
    topic              varchar(200),
    topic_key          varchar(400) NOT NULL,
    instrument_id      varchar(60)  NOT NULL,
    instrument_version varchar(30)  NOT NULL,
    assessed_on        date         NOT NULL,
    example            boolean      NOT NULL,
    origin_source      varchar(300),
    origin_event_id    varchar(200),
    answers            jsonb        NOT NULL,
    state              varchar(20)  NOT NULL,
    submitted_at       timestamptz,
    submitted_by       varchar(500),
    result             jsonb,
    withdrawn_at       timestamptz,
    withdrawal_reason  varchar(2000),
    version            bigint       NOT NULL,
    changed_xid        xid8         NOT NULL,
    changed_seq        bigint       NOT NULL,
    changed_at         timestamptz  NOT NULL,
    deleted_at         timestamptz,
    FOREIGN KEY (instrument_id, instrument_version) REFERENCES instrument,
    CHECK (state IN ('draft', 'submitted', 'withdrawn')),
    CHECK ((state = 'draft') = (submitted_at IS NULL)),
    CHECK ((submitted_at IS NULL) = (submitted_by IS NULL)),
    CHECK ((submitted_at IS NULL) = (result IS NULL)),
    CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
    CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
    CHECK ((origin_source IS NULL) = (origin_event_id IS NULL))
);

CREATE TRIGGER assessment_changes BEFORE INSERT OR UPDATE ON assessment
    FOR EACH ROW EXECUTE FUNCTION kit_mark_change();

-- The series of an assessment, in its order.
CREATE INDEX assessment_series ON assessment
    (gss_code, instrument_id, instrument_version, topic_key, assessed_on, submitted_at, id) WHERE state = 'submitted';

CREATE INDEX assessment_changed ON assessment (changed_xid, changed_seq);

CREATE FUNCTION refuse_answer_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Assessment % has been submitted; its answers never change', OLD.id;
END $$;

CREATE TRIGGER submitted_answers_are_immutable BEFORE UPDATE ON assessment
    FOR EACH ROW WHEN (OLD.state <> 'draft' AND (NEW.answers <> OLD.answers OR NEW.state = 'draft'))
    EXECUTE FUNCTION refuse_answer_change();
