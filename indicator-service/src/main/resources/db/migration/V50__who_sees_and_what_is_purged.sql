-- Who uploaded and approved is the subject of a token and the client that it was issued to.
ALTER TABLE release
    ADD COLUMN received_client varchar(255),
    ADD COLUMN approved_client varchar(255),
    ADD COLUMN withdrawal_disclosive boolean NOT NULL DEFAULT false,
    ADD COLUMN purged_at timestamptz;

-- That something was purged outlives what was purged. Rows are only ever added.
CREATE TABLE release_purge (
    release_id  uuid          NOT NULL REFERENCES release,
    purged_at   timestamptz   NOT NULL,
    purged_by   varchar(255)  NOT NULL,
    client      varchar(255),
    reason      varchar(1000) NOT NULL,
    sha256      char(64)      NOT NULL,
    bytes       bigint        NOT NULL,
    rows        integer       NOT NULL,
    fault_count integer       NOT NULL,
    PRIMARY KEY (release_id, purged_at)
);

-- Lines are stored with the rows that wait for their publication; only lines of published rows are told of.
ALTER TABLE series ADD COLUMN published boolean NOT NULL DEFAULT true;
UPDATE series SET published = false WHERE NOT EXISTS (
    SELECT 1 FROM observation o WHERE o.series_id = series.series_id AND o.visible);

-- What everybody may see of releases: those that are published, and that others were and have been withdrawn.
CREATE VIEW public_release AS
SELECT id, format, index_code, file_name, media_type, sha256, bytes, received_at, received_by, received_client, state, dry_run,
    publication, disclosure, publish_at, approved_at, approved_by, approved_client, published_at, withdrawn_at,
    withdrawal_reason, withdrawal_disclosive, purged_at, rows_expected, rows_read, attempts, fault_count, faults, rows_added,
    rows_revised, rows_unchanged, version, changed_xid, changed_seq, changed_at,
    CASE WHEN state = 'withdrawn' THEN withdrawn_at END AS deleted_at
FROM release
WHERE published_at IS NOT NULL AND state IN ('published', 'superseded', 'withdrawn');

-- A tombstone says nothing of what was there.
UPDATE series_document SET document = '{}' WHERE deleted_at IS NOT NULL;
UPDATE inequality_document SET document = '{}' WHERE deleted_at IS NOT NULL;
