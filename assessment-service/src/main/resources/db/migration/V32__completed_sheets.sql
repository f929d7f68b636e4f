-- Whether a rater has rated every element is kept beside the invitation: what others read while a round is open then touches no
-- rating, neither to show it nor to count it.
ALTER TABLE invitation ADD COLUMN completed boolean NOT NULL DEFAULT false;

UPDATE invitation i SET completed = true
FROM round d JOIN instrument n ON n.instrument_id = d.instrument_id AND n.version = d.instrument_version
WHERE d.id = i.round_id
  AND (SELECT count(*) FROM rating r WHERE r.invitation_id = i.id) = json_array_length(n.content -> 'elements');
