CREATE TABLE area (
    gss_code       varchar(9)   PRIMARY KEY,
    name           varchar(200) NOT NULL,
    area_type      varchar(40)  NOT NULL,
    ods_code       varchar(6),
    valid_from     date,
    valid_to       date,
    successors     varchar(9)[] NOT NULL,
    entity_version bigint       NOT NULL,
    changed_xid    xid8         NOT NULL,
    changed_seq    bigint       NOT NULL,
    changed_at     timestamptz  NOT NULL,
    deleted_at     timestamptz
);

CREATE TRIGGER area_changes BEFORE INSERT OR UPDATE ON area FOR EACH ROW EXECUTE FUNCTION kit_mark_change();
CREATE INDEX area_in_commit_order ON area (changed_xid, changed_seq);

-- Parents refer to areas that are loaded in the same transaction, in no particular order.
CREATE TABLE area_parent (
    gss_code    varchar(9) NOT NULL REFERENCES area DEFERRABLE INITIALLY DEFERRED,
    parent_code varchar(9) NOT NULL REFERENCES area DEFERRABLE INITIALLY DEFERRED,
    whole       boolean    NOT NULL,
    PRIMARY KEY (gss_code, parent_code)
);

CREATE INDEX area_parent_children ON area_parent (parent_code);

-- Which edition of the bundled reference data the tables above hold.
CREATE TABLE reference_data (
    name      varchar(40) PRIMARY KEY,
    version   integer     NOT NULL,
    loaded_at timestamptz NOT NULL
);
