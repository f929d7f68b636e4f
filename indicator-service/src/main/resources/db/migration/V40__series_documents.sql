-- What was last published of an indicator for a place: the data of its event. Withdrawn ones stay as tombstones, so that their
-- entity version goes on when they come back.
CREATE TABLE series_document (
    area_code      varchar(9)  NOT NULL,
    indicator_id   varchar(40) NOT NULL,
    entity_version bigint      NOT NULL,
    content_hash   char(64)    NOT NULL,
    document       jsonb       NOT NULL,
    changed_xid    xid8        NOT NULL,
    changed_seq    bigint      NOT NULL,
    changed_at     timestamptz NOT NULL,
    deleted_at     timestamptz,
    PRIMARY KEY (indicator_id, area_code)
);

CREATE TRIGGER series_document_changes BEFORE INSERT OR UPDATE ON series_document
    FOR EACH ROW EXECUTE FUNCTION kit_mark_change();
CREATE INDEX series_document_in_commit_order ON series_document (changed_xid, changed_seq);
CREATE INDEX series_document_of_area ON series_document (area_code);

CREATE TABLE inequality_document (LIKE series_document INCLUDING ALL);

CREATE TRIGGER inequality_document_changes BEFORE INSERT OR UPDATE ON inequality_document
    FOR EACH ROW EXECUTE FUNCTION kit_mark_change();

-- The groups of an area in a period that inequality was measured between, as they were. A row is never changed but to say when
-- another took its place: an id that somebody has cited goes on to explain the figure they saw.
CREATE TABLE inequality_comparison (
    comparison_id          uuid         PRIMARY KEY,
    indicator_id           varchar(40)  NOT NULL,
    area_code              varchar(9)   NOT NULL,
    sex                    varchar(20)  NOT NULL,
    age                    varchar(60)  NOT NULL,
    category_type          varchar(200) NOT NULL,
    basis                  varchar(20)  NOT NULL CHECK (basis IN ('published-groups', 'small-areas')),
    quantiles              smallint     NOT NULL,
    deprivation_vintage    varchar(20),
    lsoa_generation        varchar(4),
    deprivation_release_id uuid,
    period_sort            integer      NOT NULL,
    period                 varchar(40)  NOT NULL,
    groups                 jsonb        NOT NULL,
    release_ids            uuid[]       NOT NULL,
    value_type             varchar(40)  NOT NULL,
    multiplier             numeric,
    unit                   varchar(80)  NOT NULL,
    definition_version     integer      NOT NULL,
    method_version         varchar(80)  NOT NULL,
    content_hash           char(64)     NOT NULL,
    computed_at            timestamptz  NOT NULL,
    superseded_at          timestamptz
);

CREATE UNIQUE INDEX inequality_comparison_current ON inequality_comparison
    (indicator_id, area_code, sex, age, category_type, basis, period_sort) WHERE superseded_at IS NULL;

-- One measure of a comparison, or why there is none.
CREATE TABLE inequality_measure (
    measure_id      uuid         PRIMARY KEY,
    comparison_id   uuid         NOT NULL REFERENCES inequality_comparison,
    measure         varchar(40)  NOT NULL,
    value           double precision,
    lower95         double precision,
    upper95         double precision,
    lower998        double precision,
    upper998        double precision,
    unit            varchar(80)  NOT NULL,
    sign_convention varchar(80)  NOT NULL,
    limits_method   varchar(40),
    reliability     jsonb,
    refusal         jsonb,
    UNIQUE (comparison_id, measure),
    CHECK ((value IS NULL) = (refusal IS NOT NULL))
);
