-- All signs of a board and the measures beside them, not only clarity and ownership; in the order in which they are published.
ALTER TABLE board_sign DROP CONSTRAINT board_sign_sign_check;
ALTER TABLE board_sign
    ADD COLUMN position     integer NOT NULL DEFAULT 0,
    ADD COLUMN measure      boolean NOT NULL DEFAULT false,
    ADD COLUMN would_change jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN sectors      jsonb,
    ADD COLUMN carriers     jsonb,
    ADD COLUMN herfindahl   numeric,
    ADD COLUMN gini         numeric;
