-- One line that is followed over time, for every area: a small table.
CREATE TABLE series (
    series_id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    indicator_id        varchar(40)  NOT NULL REFERENCES indicator,
    sex                 varchar(20)  NOT NULL,
    age                 varchar(60)  NOT NULL,
    category_type       varchar(200) NOT NULL, -- '' without a category
    category            varchar(200) NOT NULL, -- '' without a category
    category_rank       smallint,              -- quantile, 1 = most deprived; null when the category is not a deprivation quantile
    category_of         smallint,              -- of how many quantiles; null likewise
    deprivation_vintage varchar(20),           -- iod2019, iod2015 … as the category type says; null when it does not
    UNIQUE (indicator_id, sex, age, category_type, category),
    CHECK ((category_type = '') = (category = '')),
    CHECK ((category_rank IS NULL) = (category_of IS NULL))
);

-- A release is a partition: COPY fills it as a table of its own, which becomes part of this one, and so visible, in the
-- transaction that publishes the release. The id of an observation is its release and its row there.
CREATE TABLE observation (
    release_id         uuid        NOT NULL,
    source_row         integer     NOT NULL, -- line of the file, the headings being row 1
    series_id          integer     NOT NULL,
    area_code          varchar(9)  NOT NULL,
    period_sort        integer     NOT NULL, -- 20150000
    period             varchar(40) NOT NULL, -- 2015
    state              char(1)     NOT NULL CHECK (state IN ('P', 'S', 'M')), -- published, suppressed, missing
    value              numeric,
    lower95            numeric,
    upper95            numeric,
    lower998           numeric,
    upper998           numeric,
    count              numeric,
    denominator        numeric,
    note               varchar(500),
    suppression_reason varchar(40),
    published_trend    varchar(60),
    -- Whether this is the newest row of its key (series, area, period) among the releases that are published and not withdrawn.
    visible            boolean     NOT NULL,
    PRIMARY KEY (release_id, series_id, area_code, period_sort),
    CHECK ((state = 'P') = (value IS NOT NULL)),
    CHECK ((state = 'S') = (suppression_reason IS NOT NULL))
) PARTITION BY LIST (release_id);

CREATE INDEX observation_visible ON observation (series_id, area_code, period_sort) WHERE visible;
CREATE INDEX observation_source_row ON observation (release_id, source_row);
