-- Actions that assessments have proposed, and the action that was made of each.
CREATE TABLE proposed_action (
    proposal_id uuid        PRIMARY KEY,
    gss_code    varchar(9)  NOT NULL,
    proposal    jsonb       NOT NULL,
    action_id   uuid        REFERENCES action,
    adopted_at  timestamptz,
    CHECK (num_nulls(action_id, adopted_at) IN (0, 2))
);

CREATE INDEX proposed_action_place ON proposed_action (gss_code);

-- What the clock has told already, so that it is told once.
CREATE TABLE milestone_missed (
    milestone_id uuid        NOT NULL,
    due_on       date        NOT NULL,
    action_id    uuid        NOT NULL REFERENCES action,
    told_at      timestamptz NOT NULL,
    PRIMARY KEY (milestone_id, due_on)
);

CREATE TABLE seat_left_vacant (
    board_id uuid        NOT NULL REFERENCES board,
    seat     varchar(64) NOT NULL,
    since    date        NOT NULL,
    told_at  timestamptz NOT NULL,
    PRIMARY KEY (board_id, seat, since)
);
