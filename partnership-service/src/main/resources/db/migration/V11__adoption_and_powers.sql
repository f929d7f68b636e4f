-- What objectives and boards may state besides.
ALTER TABLE objective
    ADD COLUMN dimension_of_inequality varchar(32),
    ADD COLUMN causal_stage            varchar(32),
    ADD COLUMN priority_id             uuid REFERENCES record,
    ADD COLUMN tags                    jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN acceptance              jsonb,
    ADD COLUMN adoption                jsonb;

CREATE INDEX objective_priority ON objective (priority_id);

ALTER TABLE board
    ADD COLUMN terms_of_reference  jsonb,
    ADD COLUMN powers              jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN delegated_functions jsonb NOT NULL DEFAULT '[]';
