-- Super output areas (once per census vintage) and primary care networks, which are loaded from lookups as published.
-- They refer to areas above by the codes of their lookup, which may have been replaced since.
CREATE TABLE small_area (
    code          varchar(9)  NOT NULL,
    area_type     varchar(40) NOT NULL CHECK (area_type IN ('lsoa', 'msoa', 'primary-care-network')),
    vintage       varchar(4)  NOT NULL CHECK (vintage IN ('2011', '2021', '')),
    name          varchar(200),
    district_code varchar(9),
    msoa_code     varchar(9),
    sub_icb_code  varchar(9),
    icb_code      varchar(9),
    PRIMARY KEY (code, vintage),
    CHECK ((vintage = '') = (area_type = 'primary-care-network'))
);

-- Which LSOAs of 2011 and of 2021 stand for each other, wholly or in part.
CREATE TABLE lsoa_correspondence (
    lsoa_2011 varchar(9)  NOT NULL,
    lsoa_2021 varchar(9)  NOT NULL,
    change    varchar(16) NOT NULL CHECK (change IN ('unchanged', 'split', 'merged', 'complex')),
    PRIMARY KEY (lsoa_2011, lsoa_2021)
);

CREATE INDEX lsoa_correspondence_backwards ON lsoa_correspondence (lsoa_2021);

-- Lookups that were loaded, known by the digest of their bytes; the same bytes are never loaded twice.
CREATE TABLE area_lookup (
    id        uuid         PRIMARY KEY,
    kind      varchar(40)  NOT NULL,
    file_name varchar(200),
    sha256    char(64)     NOT NULL UNIQUE,
    bytes     bigint       NOT NULL,
    loaded_at timestamptz  NOT NULL,
    loaded_by varchar(255) NOT NULL,
    result    jsonb        NOT NULL
);

-- Editions of what is loaded while the service runs: a value is never used twice, even when its transaction is undone.
CREATE SEQUENCE reference_edition AS integer;
