-- Records of boards beside objectives and actions, as they were published: meetings, priorities, decisions, links of the golden
-- thread, pooled funds, risks and pilots.
CREATE TABLE board_record (
    record_id   uuid PRIMARY KEY,
    kind        text        NOT NULL,
    board_id    uuid        NOT NULL,
    gss_code    text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    document    jsonb       NOT NULL
);
CREATE INDEX board_record_by_board ON board_record (board_id, kind);
CREATE INDEX board_record_link_from ON board_record ((document ->> 'fromObjectiveId')) WHERE kind = 'link';
CREATE INDEX board_record_link_to ON board_record ((document ->> 'toObjectiveId')) WHERE kind = 'link';

-- The priority of its board that an objective follows from; null where it states none.
ALTER TABLE objective ADD COLUMN priority_id uuid;

-- What was published of partnerships before is read again.
DELETE FROM inbox_entity WHERE kind LIKE 'org.placewise.partnership.%';
DELETE FROM partition_read WHERE topic = 'placewise.partnerships';
