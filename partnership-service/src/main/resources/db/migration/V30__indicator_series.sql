-- Every version of the series of one indicator for one place, as the indicator service published it. Null says withdrawn.
CREATE TABLE indicator_series (
    gss_code     varchar(9)  NOT NULL,
    indicator_id varchar(40) NOT NULL,
    version      bigint      NOT NULL CHECK (version > 0),
    published_at timestamptz NOT NULL,
    series       jsonb,
    PRIMARY KEY (gss_code, indicator_id, version)
);

CREATE INDEX objective_indicator ON objective (gss_code, indicator_id);
