-- Releases of every format, from their receipt to what takes their place.
ALTER TABLE release
    DROP CONSTRAINT release_state_check,
    DROP CONSTRAINT release_check,
    DROP CONSTRAINT release_sha256_key,
    ADD COLUMN format varchar(20),                                   -- null until the headings have been understood
    ADD COLUMN media_type varchar(60) NOT NULL DEFAULT 'text/csv',
    ADD COLUMN dry_run boolean NOT NULL DEFAULT false,
    ADD COLUMN publication varchar(20) NOT NULL DEFAULT 'on-success',
    ADD COLUMN disclosure varchar(20) NOT NULL DEFAULT 'none',
    ADD COLUMN publish_at timestamptz,
    ADD COLUMN approved_at timestamptz,
    ADD COLUMN approved_by varchar(255),
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn_by varchar(255),
    ADD COLUMN withdrawal_reason varchar(1000),
    ADD COLUMN publication_number bigint,                            -- order of publication
    ADD COLUMN rows_added integer,
    ADD COLUMN rows_revised integer,
    ADD COLUMN rows_unchanged integer,
    ADD CONSTRAINT release_state_check CHECK (state IN ('received', 'validating', 'loading', 'profiling', 'draft', 'approved',
        'published', 'superseded', 'withdrawn', 'rejected', 'checked')),
    ADD CONSTRAINT release_published_check CHECK (state NOT IN ('published', 'superseded') OR published_at IS NOT NULL),
    ADD CONSTRAINT release_content_key UNIQUE (sha256, disclosure);

UPDATE release SET format = 'iod-file-7' WHERE index_code IS NOT NULL;
UPDATE release SET approved_at = received_at, approved_by = received_by;

CREATE SEQUENCE release_publication;

DROP INDEX release_unfinished;
CREATE INDEX release_unfinished ON release (received_at)
    WHERE state IN ('received', 'validating', 'loading', 'profiling', 'approved');

-- The bytes of an upload in pieces, so that none of them has to be held in memory whole.
ALTER TABLE release_upload
    ADD COLUMN number integer NOT NULL DEFAULT 0,
    DROP CONSTRAINT release_upload_pkey,
    ADD PRIMARY KEY (release_id, number);

-- Faults of a file word for word, up to a bound; the release counts all of them.
CREATE TABLE release_fault (
    release_id  uuid        NOT NULL REFERENCES release,
    number      integer     NOT NULL,
    source_row  integer,
    column_name text,
    code        varchar(60) NOT NULL,
    message     text        NOT NULL,
    PRIMARY KEY (release_id, number)
);

-- Of each row of a release whose key was visible before: which row that was, and whether it said something else.
CREATE TABLE observation_predecessor (
    release_id          uuid    NOT NULL REFERENCES release,
    source_row          integer NOT NULL,
    previous_release_id uuid    NOT NULL,
    previous_row        integer NOT NULL,
    revised             boolean NOT NULL,
    PRIMARY KEY (release_id, source_row)
);
