-- Local places are areas too (type local-place): here is what they are made of. The version is that of the area.
CREATE SEQUENCE local_place_code AS integer MAXVALUE 99999999;

CREATE TABLE local_place (
    code              varchar(9)    PRIMARY KEY REFERENCES area,
    owner_code        varchar(9)    NOT NULL REFERENCES area,
    lsoa_vintage      varchar(4)    NOT NULL CHECK (lsoa_vintage IN ('2011', '2021')),
    lsoa_codes        varchar(9)[]  NOT NULL,
    withdrawal_reason varchar(1000),
    version           bigint        NOT NULL,
    changed_xid       xid8          NOT NULL,
    changed_seq       bigint        NOT NULL,
    changed_at        timestamptz   NOT NULL,
    deleted_at        timestamptz,
    CHECK ((deleted_at IS NULL) = (withdrawal_reason IS NULL))
);

CREATE TRIGGER local_place_changes BEFORE INSERT OR UPDATE ON local_place
    FOR EACH ROW EXECUTE FUNCTION kit_mark_change();
CREATE INDEX local_place_in_commit_order ON local_place (changed_xid, changed_seq);

-- The newest version of a local place's profile that was published or withdrawn: it grows even when no profile is left.
CREATE TABLE local_profile_version (
    code       varchar(9)  NOT NULL REFERENCES local_place,
    index_code varchar(16) NOT NULL,
    version    bigint      NOT NULL,
    PRIMARY KEY (code, index_code)
);
