-- The signs of each board as they were last published, with the version of that event.
CREATE TABLE board_signs (
    board_id    uuid        PRIMARY KEY REFERENCES board,
    version     bigint      NOT NULL CHECK (version > 0),
    as_of       date        NOT NULL,
    signs       jsonb       NOT NULL,
    assessed_at timestamptz NOT NULL
);

CREATE INDEX board_signs_due ON board_signs (as_of);
