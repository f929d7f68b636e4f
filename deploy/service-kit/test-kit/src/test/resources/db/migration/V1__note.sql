CREATE TABLE note (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    text        text        NOT NULL,
    deleted_at  timestamptz,
    changed_xid xid8        NOT NULL,
    changed_seq bigint      NOT NULL,
    changed_at  timestamptz NOT NULL
);

CREATE TRIGGER note_marks_change BEFORE INSERT OR UPDATE ON note FOR EACH ROW EXECUTE FUNCTION kit_mark_change();

CREATE TABLE note_copy (
    subject varchar(255) PRIMARY KEY,
    text    text         NOT NULL,
    applied integer      NOT NULL DEFAULT 1
);
