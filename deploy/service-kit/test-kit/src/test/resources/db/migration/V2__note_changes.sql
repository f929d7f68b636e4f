CREATE TABLE note_change (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    note_id text        NOT NULL,
    text    text        NOT NULL,
    amount  numeric,
    bytes   bytea,
    at      timestamptz NOT NULL DEFAULT now()
);

INSERT INTO note_change (note_id, text) VALUES ('old', 'one'), ('other', 'one'), ('old', 'two');

SELECT kit_keep_history('note_change', 'note_id');

CREATE FUNCTION kit_state_of(n note) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN n.text <> 'draft' THEN jsonb_build_object('text', n.text, 'deletedAt', n.deleted_at) END
$$;

SELECT kit_keep_journal('note', 'id');
