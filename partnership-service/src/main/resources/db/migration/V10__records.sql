-- Records of a board of every kind that is kept in the one shape; what a kind states is JSON. A row is kept after its removal.
CREATE TABLE record (
    id          uuid        PRIMARY KEY,
    kind        varchar(16) NOT NULL,
    version     bigint      NOT NULL CHECK (version > 0),
    board_id    uuid        NOT NULL REFERENCES board,
    gss_code    varchar(9)  NOT NULL,
    recorded_at timestamptz NOT NULL,
    terms       jsonb       NOT NULL,
    changed_xid xid8        NOT NULL,
    changed_seq bigint      NOT NULL,
    changed_at  timestamptz NOT NULL,
    deleted_at  timestamptz
);

CREATE INDEX record_board ON record (board_id, kind);
CREATE INDEX record_place ON record (gss_code);
CREATE INDEX record_changes ON record (kind, changed_xid, changed_seq);
CREATE TRIGGER record_changed BEFORE INSERT OR UPDATE ON record FOR EACH ROW EXECUTE FUNCTION kit_mark_change();

-- What records refer to. Kept after the removal of a record, so that lists can tell of it; only live records hold on to another.
CREATE TABLE record_tie (
    record_id uuid        NOT NULL REFERENCES record,
    to_kind   varchar(16) NOT NULL,
    to_id     uuid        NOT NULL,
    PRIMARY KEY (record_id, to_kind, to_id)
);

CREATE INDEX record_tie_to ON record_tie (to_kind, to_id);
