-- Every change of every record: who, when, what, the published state before and after. Rows are only ever added.
CREATE TABLE history (
    id        bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind      varchar(16)  NOT NULL,
    record_id uuid         NOT NULL,
    board_id  uuid         NOT NULL REFERENCES board,
    version   bigint       NOT NULL,
    at        timestamptz  NOT NULL,
    by        varchar(255) NOT NULL,
    operation varchar(32)  NOT NULL,
    reason    varchar(1000),
    before    jsonb,
    after     jsonb,
    UNIQUE (kind, record_id, version),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
);

CREATE INDEX history_board ON history (board_id, at);

CREATE FUNCTION history_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history of records is only added to';
END $$;

CREATE TRIGGER history_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON history
    FOR EACH STATEMENT EXECUTE FUNCTION history_is_kept();
