-- Facts: indicators. A series is one indicator of one place, as last published; its lines are told apart by sex and age.

CREATE TABLE indicator_series (
    gss_code                       text    NOT NULL,
    indicator_id                   text    NOT NULL,
    area_name                      text    NOT NULL,
    area_type                      text    NOT NULL,
    name                           text    NOT NULL,
    definition                     text,
    unit                           text    NOT NULL,
    value_type                     text    NOT NULL,
    multiplier                     numeric,
    polarity                       text    NOT NULL,
    period_type                    text    NOT NULL,
    benchmark_method               text    NOT NULL,
    source                         text,
    causal_stage                   text,
    inequality_dimensions          text[]  NOT NULL,
    framework_tags                 text[]  NOT NULL,
    avoidable_emergency_admissions boolean NOT NULL,
    definition_version             integer NOT NULL,
    method_version                 text    NOT NULL,
    PRIMARY KEY (gss_code, indicator_id)
);

CREATE TABLE indicator_release (
    gss_code     text        NOT NULL,
    indicator_id text        NOT NULL,
    release_id   uuid        NOT NULL,
    file_name    text,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (gss_code, indicator_id, release_id),
    FOREIGN KEY (gss_code, indicator_id) REFERENCES indicator_series ON DELETE CASCADE
);

CREATE TABLE indicator_line (
    gss_code          text    NOT NULL,
    indicator_id      text    NOT NULL,
    line              integer NOT NULL,
    sex               text    NOT NULL,
    age               text    NOT NULL,
    headline          boolean NOT NULL,
    trend_word        text    NOT NULL,
    trend_sentence    text    NOT NULL,
    trend_direction   text,
    trend_significant boolean NOT NULL,
    trend_periods     text[]  NOT NULL,
    trend_reason      text,
    PRIMARY KEY (gss_code, indicator_id, line),
    FOREIGN KEY (gss_code, indicator_id) REFERENCES indicator_series ON DELETE CASCADE
);

CREATE TABLE indicator_value (
    gss_code             text    NOT NULL,
    indicator_id         text    NOT NULL,
    line                 integer NOT NULL,
    period_sort          integer NOT NULL,
    period               text    NOT NULL,
    observation_id       text    NOT NULL,
    state                text    NOT NULL CHECK (state IN ('published', 'suppressed', 'missing')),
    value                numeric,
    lower95              numeric,
    upper95              numeric,
    lower998             numeric,
    upper998             numeric,
    count                numeric,
    denominator          numeric,
    note                 text,
    suppression_reason   text,
    benchmark_code       text,
    benchmark_value      numeric,
    benchmark_word       text,
    benchmark_confidence numeric,
    PRIMARY KEY (gss_code, indicator_id, line, period_sort),
    FOREIGN KEY (gss_code, indicator_id, line) REFERENCES indicator_line ON DELETE CASCADE
);

-- Facts: inequality within a place. No key to the series: the two are events of their own.

CREATE TABLE inequality_group (
    gss_code            text    NOT NULL,
    indicator_id        text    NOT NULL,
    position            integer NOT NULL,
    sex                 text    NOT NULL,
    age                 text    NOT NULL,
    category_type       text    NOT NULL,
    basis               text    NOT NULL,
    quantiles           integer NOT NULL,
    deprivation_vintage text,
    headline            boolean NOT NULL,
    method_version      text    NOT NULL,
    change_measure      text,
    change_from         text,
    change_to           text,
    change_value        numeric,
    change_lower95      numeric,
    change_upper95      numeric,
    change_word         text,
    change_sentence     text,
    change_caveats      text[]  NOT NULL,
    PRIMARY KEY (gss_code, indicator_id, position)
);

CREATE TABLE inequality_measure (
    gss_code             text    NOT NULL,
    indicator_id         text    NOT NULL,
    position             integer NOT NULL,
    measure_id           uuid    NOT NULL,
    measure              text    NOT NULL,
    period_sort          integer NOT NULL,
    period               text    NOT NULL,
    value                numeric,
    lower95              numeric,
    upper95              numeric,
    lower998             numeric,
    upper998             numeric,
    unit                 text    NOT NULL,
    sign_convention      text    NOT NULL,
    reliability_linear   boolean,
    reliability_stable   boolean,
    reliability_sentence text,
    refusals             jsonb   NOT NULL,
    PRIMARY KEY (gss_code, indicator_id, position, measure, period_sort),
    FOREIGN KEY (gss_code, indicator_id, position) REFERENCES inequality_group ON DELETE CASCADE
);

-- The indicator dimension is derived: the newest definition that any place's series rests on, whatever order events came in.
CREATE VIEW indicator AS
SELECT DISTINCT ON (s.indicator_id) s.indicator_id, s.name, s.definition, s.unit, s.value_type, s.multiplier, s.polarity,
       s.period_type, s.benchmark_method, s.source, s.causal_stage, s.inequality_dimensions, s.framework_tags,
       s.avoidable_emergency_admissions, s.definition_version
FROM indicator_series s
ORDER BY s.indicator_id, s.definition_version DESC,
         (SELECT max(r.published_at) FROM indicator_release r
          WHERE (r.gss_code, r.indicator_id) = (s.gss_code, s.indicator_id)) DESC NULLS LAST, s.gss_code;
