-- What is measured. The codes of lists are the words that the API writes.
CREATE TABLE indicator (
    indicator_id                   varchar(40)  PRIMARY KEY, -- the Fingertips id where there is one, else a slug
    name                           varchar(300) NOT NULL,
    definition                     text,
    unit                           varchar(80)  NOT NULL,
    value_type                     varchar(40)  NOT NULL,
    multiplier                     numeric,
    polarity                       varchar(20)  NOT NULL,
    period_type                    varchar(40)  NOT NULL,
    benchmark_method               varchar(40)  NOT NULL,
    source                         varchar(300),
    publication_lag_days           integer,
    causal_stage                   varchar(40),
    inequality_dimensions          text[]       NOT NULL,
    framework_tags                 text[]       NOT NULL,
    avoidable_emergency_admissions boolean      NOT NULL,
    -- Grows when the value type or the definition changes: figures of different definitions are not compared unasked.
    definition_version             integer      NOT NULL,
    -- [{"from": sortable period, "reason": text}]: figures before and from this period are not comparable.
    period_breaks                  jsonb        NOT NULL,
    version                        bigint       NOT NULL,
    changed_xid                    xid8         NOT NULL,
    changed_seq                    bigint       NOT NULL,
    changed_at                     timestamptz  NOT NULL,
    deleted_at                     timestamptz
);

CREATE TRIGGER indicator_changes BEFORE INSERT OR UPDATE ON indicator FOR EACH ROW EXECUTE FUNCTION kit_mark_change();
CREATE INDEX indicator_in_commit_order ON indicator (changed_xid, changed_seq);
