-- A release is one upload of file 7, known by the digest of its bytes; the same bytes are never a second release.
CREATE TABLE release (
    id            uuid         PRIMARY KEY,
    index_code    varchar(16),
    file_name     varchar(200),
    sha256        char(64)     NOT NULL UNIQUE,
    bytes         bigint       NOT NULL,
    received_at   timestamptz  NOT NULL,
    received_by   varchar(255) NOT NULL,
    state         varchar(16)  NOT NULL
        CHECK (state IN ('received', 'validating', 'loading', 'profiling', 'published', 'rejected')),
    rows_expected integer      NOT NULL,
    rows_read     integer      NOT NULL,
    attempts      integer      NOT NULL,
    fault_count   integer      NOT NULL,
    faults        jsonb        NOT NULL,
    published_at  timestamptz,
    version       bigint       NOT NULL,
    changed_xid   xid8         NOT NULL,
    changed_seq   bigint       NOT NULL,
    changed_at    timestamptz  NOT NULL,
    deleted_at    timestamptz,
    CHECK ((state = 'published') = (published_at IS NOT NULL))
);

CREATE TRIGGER release_changes BEFORE INSERT OR UPDATE ON release FOR EACH ROW EXECUTE FUNCTION kit_mark_change();
CREATE INDEX release_unfinished ON release (received_at) WHERE state NOT IN ('published', 'rejected');

-- The bytes of a release until it is published or rejected: an interrupted import goes on from here.
CREATE TABLE release_upload (
    release_id uuid  PRIMARY KEY REFERENCES release,
    content    bytea NOT NULL
);

ALTER TABLE release_upload ALTER COLUMN content SET STORAGE EXTERNAL;

-- One row per LSOA of each published release. Deciles follow from ranks and are not kept. Null: the file had no value.
-- Each release is a partition: COPY fills it as a table of its own (lsoa_staging), which becomes part of this one, and so
-- visible, in the transaction that publishes the release.
CREATE TABLE lsoa_deprivation (
    release_id    uuid       NOT NULL,
    lsoa_code     varchar(9) NOT NULL,
    lsoa_name     text       NOT NULL,
    district_code varchar(9) NOT NULL,
    imd_score double precision NOT NULL,
    imd_rank integer NOT NULL,
    income_score double precision,
    income_rank integer,
    employment_score double precision,
    employment_rank integer,
    education_score double precision,
    education_rank integer,
    health_score double precision,
    health_rank integer,
    crime_score double precision,
    crime_rank integer,
    barriers_score double precision,
    barriers_rank integer,
    living_environment_score double precision,
    living_environment_rank integer,
    idaci_score double precision,
    idaci_rank integer,
    idaopi_score double precision,
    idaopi_rank integer,
    children_and_young_people_score double precision,
    children_and_young_people_rank integer,
    adult_skills_score double precision,
    adult_skills_rank integer,
    geographical_barriers_score double precision,
    geographical_barriers_rank integer,
    wider_barriers_score double precision,
    wider_barriers_rank integer,
    indoors_score double precision,
    indoors_rank integer,
    outdoors_score double precision,
    outdoors_rank integer,
    population integer NOT NULL,
    population_children integer,
    population_16_to_59 integer,
    population_older integer,
    population_working_age integer,
    PRIMARY KEY (release_id, lsoa_code)
) PARTITION BY LIST (release_id);

CREATE TABLE deprivation_profile (
    release_id     uuid        NOT NULL REFERENCES release,
    gss_code       varchar(9)  NOT NULL REFERENCES area,
    index_code     varchar(16) NOT NULL,
    entity_version bigint      NOT NULL,
    document       jsonb       NOT NULL,
    PRIMARY KEY (gss_code, release_id),
    UNIQUE (gss_code, index_code, entity_version)
);
