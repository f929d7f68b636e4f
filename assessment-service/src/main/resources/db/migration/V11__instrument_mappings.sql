-- Which element and level of one instrument version stands for which of another, signed; kept for good, the newest of a pair counts.
CREATE TABLE instrument_mapping (
    mapping_id   uuid          PRIMARY KEY,
    from_id      varchar(60)   NOT NULL,
    from_version varchar(30)   NOT NULL,
    to_id        varchar(60)   NOT NULL,
    to_version   varchar(30)   NOT NULL,
    elements     jsonb         NOT NULL,
    levels       jsonb         NOT NULL,
    reason       varchar(2000) NOT NULL,
    signed_by    varchar(500)  NOT NULL,
    signed_at    timestamptz   NOT NULL,
    FOREIGN KEY (from_id, from_version) REFERENCES instrument,
    FOREIGN KEY (to_id, to_version) REFERENCES instrument,
    CHECK ((from_id, from_version) <> (to_id, to_version))
);

CREATE INDEX instrument_mapping_pair ON instrument_mapping (from_id, from_version, to_id, to_version, mapping_id DESC);

CREATE FUNCTION refuse_mapping_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Mapping % is signed and never changes', OLD.mapping_id;
END $$;

CREATE TRIGGER instrument_mapping_is_immutable BEFORE UPDATE OR DELETE ON instrument_mapping
    FOR EACH ROW EXECUTE FUNCTION refuse_mapping_change();

-- Assessments of a place with an instrument in any version, for a trend across versions.
CREATE INDEX assessment_trend ON assessment (gss_code, instrument_id, topic_key, assessed_on, submitted_at, id)
    WHERE state = 'submitted';
