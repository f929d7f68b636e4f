-- A link of an organiser can be ended before its time.
ALTER TABLE organiser_link ADD COLUMN revoked_at timestamptz;

CREATE INDEX organiser_link_round ON organiser_link (round_id, id);
