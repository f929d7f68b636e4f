-- Whose an instrument of somebody's own is: further versions come from the same publisher, or from who may act for the same places.
CREATE TABLE instrument_owner (
    instrument_id varchar(60)   PRIMARY KEY,
    publisher     varchar(500)  NOT NULL,
    places        varchar(20)[] NOT NULL,
    since         timestamptz   NOT NULL
);

-- Nobody noted who published those that are there: who may act for all of England adds to them.
INSERT INTO instrument_owner SELECT instrument_id, '', '{E92000001}', min(published_at) FROM instrument GROUP BY instrument_id;
