-- Until when somebody sits on a board: whose term is over is named to officers only.
ALTER TABLE board_member ADD COLUMN until date;

-- The post that a text names, or that the member of the board holds whom it names; null where the board has neither. What the
-- public is told in the place of a name.
CREATE FUNCTION post_on_board(board uuid, words text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT role FROM board_member WHERE board_id = board AND lower(words) IN (lower(role), lower(name))
    ORDER BY position LIMIT 1
$$;

-- What was published of boards before is read again.
DELETE FROM inbox_entity WHERE kind LIKE 'org.placewise.partnership.%';
DELETE FROM partition_read WHERE topic = 'placewise.partnerships';
