-- A star schema filled from events only. Every event carries the full state of one entity and replaces that entity's
-- rows. There is no foreign key from one entity to another, so events may arrive in any order; names are resolved when
-- they are read.

-- Dimensions

CREATE TABLE place (
    gss_code   text PRIMARY KEY,
    name       text   NOT NULL,
    area_type  text   NOT NULL,
    level      text   NOT NULL,
    ods_code   text,
    valid_from date,
    valid_to   date,
    successors text[] NOT NULL
);

CREATE TABLE place_parent (
    gss_code    text    NOT NULL REFERENCES place ON DELETE CASCADE,
    parent_code text    NOT NULL,
    whole       boolean NOT NULL,
    PRIMARY KEY (gss_code, parent_code)
);
CREATE INDEX place_parent_by_parent ON place_parent (parent_code);

CREATE TABLE instrument (
    instrument_id    text  NOT NULL,
    version          text  NOT NULL,
    name             text  NOT NULL,
    pit_component    text  NOT NULL,
    source           text  NOT NULL,
    scale_origin     text  NOT NULL,
    scale_provenance text  NOT NULL,
    sides            jsonb NOT NULL,
    groups           jsonb NOT NULL,
    PRIMARY KEY (instrument_id, version)
);

CREATE TABLE instrument_level (
    instrument_id text    NOT NULL,
    version       text    NOT NULL,
    level         integer NOT NULL,
    label         text    NOT NULL,
    descriptor    text    NOT NULL,
    PRIMARY KEY (instrument_id, version, level),
    FOREIGN KEY (instrument_id, version) REFERENCES instrument ON DELETE CASCADE
);

CREATE TABLE instrument_element (
    instrument_id text    NOT NULL,
    version       text    NOT NULL,
    element       text    NOT NULL,
    position      integer NOT NULL,
    name          text    NOT NULL,
    group_code    text,
    prompt        text    NOT NULL,
    PRIMARY KEY (instrument_id, version, element),
    FOREIGN KEY (instrument_id, version) REFERENCES instrument ON DELETE CASCADE
);

-- Facts: deprivation

CREATE TABLE deprivation_profile (
    gss_code                    text             NOT NULL,
    index_code                  text             NOT NULL,
    index_name                  text             NOT NULL,
    area_name                   text             NOT NULL,
    area_type                   text             NOT NULL,
    release_id                  uuid             NOT NULL,
    release_file_name           text,
    release_sha256              text             NOT NULL,
    release_rows                integer          NOT NULL,
    release_published_at        timestamptz      NOT NULL,
    release_source              text             NOT NULL,
    release_licence             text             NOT NULL,
    lsoa_vintage                text             NOT NULL,
    method_version              text             NOT NULL,
    lsoa_count                  integer          NOT NULL,
    population                  bigint           NOT NULL,
    population_basis            text             NOT NULL,
    most_deprived_lsoas         integer          NOT NULL,
    most_deprived_lsoa_share    double precision NOT NULL,
    most_deprived_population    bigint           NOT NULL,
    most_deprived_people_share  double precision NOT NULL,
    average_score               double precision NOT NULL,
    average_rank                double precision NOT NULL,
    national_rank               integer,
    national_rank_of            integer,
    national_rank_measure       text,
    national_rank_among         text,
    PRIMARY KEY (gss_code, index_code)
);

CREATE TABLE deprivation_decile (
    gss_code   text    NOT NULL,
    index_code text    NOT NULL,
    decile     integer NOT NULL CHECK (decile BETWEEN 1 AND 10),
    lsoas      integer NOT NULL,
    population bigint  NOT NULL,
    PRIMARY KEY (gss_code, index_code, decile),
    FOREIGN KEY (gss_code, index_code) REFERENCES deprivation_profile ON DELETE CASCADE
);

CREATE TABLE deprivation_domain (
    gss_code       text    NOT NULL,
    index_code     text    NOT NULL,
    position       integer NOT NULL,
    domain         text    NOT NULL,
    name           text    NOT NULL,
    average_score  double precision,
    average_rank   double precision,
    missing_reason text,
    PRIMARY KEY (gss_code, index_code, domain),
    FOREIGN KEY (gss_code, index_code) REFERENCES deprivation_profile ON DELETE CASCADE
);

-- The release dimension is derived, so that it never holds a release which no profile rests on.
CREATE VIEW release AS
SELECT DISTINCT release_id, index_code, index_name, release_file_name AS file_name, release_sha256 AS sha256,
       release_rows AS rows, release_published_at AS published_at, release_source AS source,
       release_licence AS licence, lsoa_vintage, method_version
FROM deprivation_profile;

-- Facts: assessments

CREATE TABLE assessment (
    assessment_id      uuid PRIMARY KEY,
    gss_code           text        NOT NULL,
    place_level        text        NOT NULL,
    instrument_id      text        NOT NULL,
    instrument_version text        NOT NULL,
    instrument_name    text        NOT NULL,
    pit_component      text        NOT NULL,
    topic              text,
    assessed_on        date        NOT NULL,
    state              text        NOT NULL CHECK (state IN ('submitted', 'withdrawn')),
    submitted_at       timestamptz NOT NULL,
    withdrawn_at       timestamptz,
    withdrawal_reason  text,
    origin_channel     text        NOT NULL,
    origin_source      text,
    origin_event_id    text,
    example            boolean     NOT NULL,
    median_low         integer,
    median_high        integer,
    lowest             integer,
    highest            integer,
    not_applicable     integer     NOT NULL,
    not_known          integer     NOT NULL,
    unsupported        integer     NOT NULL,
    result             jsonb       NOT NULL
);
CREATE INDEX assessment_by_place ON assessment (gss_code, pit_component) WHERE state = 'submitted';

CREATE TABLE assessment_answer (
    assessment_id uuid    NOT NULL REFERENCES assessment ON DELETE CASCADE,
    position      integer NOT NULL,
    element       text    NOT NULL,
    answer        text    NOT NULL,
    level         integer,
    label         text,
    rationale     text,
    confidence    text,
    supported     boolean,
    evidence      jsonb   NOT NULL,
    PRIMARY KEY (assessment_id, element)
);

-- Facts: partnerships

CREATE TABLE board (
    board_id    uuid PRIMARY KEY,
    gss_code    text        NOT NULL,
    place_level text        NOT NULL,
    name        text        NOT NULL,
    board_type  text        NOT NULL,
    example     boolean     NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX board_by_place ON board (gss_code);

CREATE TABLE board_member (
    board_id     uuid    NOT NULL REFERENCES board ON DELETE CASCADE,
    member_id    uuid    NOT NULL,
    position     integer NOT NULL,
    name         text,
    role         text    NOT NULL,
    organisation text    NOT NULL,
    ods_code     text,
    sector       text    NOT NULL,
    seat         text,
    PRIMARY KEY (board_id, member_id)
);

CREATE TABLE board_seat (
    board_id     uuid    NOT NULL REFERENCES board ON DELETE CASCADE,
    seat         text    NOT NULL,
    position     integer NOT NULL,
    title        text    NOT NULL,
    filled       boolean NOT NULL,
    member_id    uuid,
    vacant_since date,
    PRIMARY KEY (board_id, seat)
);

CREATE TABLE objective (
    objective_id       uuid PRIMARY KEY,
    board_id           uuid        NOT NULL,
    gss_code           text        NOT NULL,
    recorded_at        timestamptz NOT NULL,
    title              text        NOT NULL,
    pit_component      text,
    indicator_name     text,
    indicator_id       text,
    baseline_value     numeric,
    baseline_unit      text,
    baseline_period    text,
    target_value       numeric,
    target_unit        text,
    target_date        date,
    population_group   text,
    owner_name         text,
    owner_organisation text,
    parts_present      text[]      NOT NULL,
    parts_missing      text[]      NOT NULL,
    clear              boolean     NOT NULL
);
CREATE INDEX objective_by_place ON objective (gss_code);

CREATE TABLE action (
    action_id         uuid PRIMARY KEY,
    objective_id      uuid        NOT NULL,
    board_id          uuid        NOT NULL,
    gss_code          text        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    title             text        NOT NULL,
    owner             text,
    organisation      text,
    sector            text,
    due_date          date,
    report_every_days integer,
    status            text        NOT NULL
);
CREATE INDEX action_by_place ON action (gss_code);

CREATE TABLE action_progress (
    action_id uuid        NOT NULL REFERENCES action ON DELETE CASCADE,
    position  integer     NOT NULL,
    noted_at  timestamptz NOT NULL,
    note      text        NOT NULL,
    noted_by  text        NOT NULL,
    PRIMARY KEY (action_id, position)
);

CREATE TABLE board_sign (
    board_id    uuid  NOT NULL,
    sign        text  NOT NULL CHECK (sign IN ('clarity', 'ownership')),
    gss_code    text  NOT NULL,
    as_of       date  NOT NULL,
    finding     text  NOT NULL,
    explanation text  NOT NULL,
    counts      jsonb NOT NULL,
    records     jsonb NOT NULL,
    PRIMARY KEY (board_id, sign)
);
CREATE INDEX board_sign_by_place ON board_sign (gss_code);

-- Partitions that this database is filled from, from their beginning; see org.placewise.reporting.rebuild.
CREATE TABLE partition_read (
    topic           text    NOT NULL,
    kafka_partition integer NOT NULL,
    PRIMARY KEY (topic, kafka_partition)
);
