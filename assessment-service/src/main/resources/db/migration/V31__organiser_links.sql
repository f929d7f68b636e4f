-- Links with which an organiser runs one round in a browser. The secret itself is nowhere.
CREATE TABLE organiser_link (
    id              uuid         PRIMARY KEY,
    round_id        uuid         NOT NULL REFERENCES round,
    organiser       varchar(500) NOT NULL,
    secret_sha256   bytea        NOT NULL,
    made_at         timestamptz  NOT NULL,
    expires_at      timestamptz  NOT NULL,
    failed_attempts integer      NOT NULL,
    CHECK (octet_length(secret_sha256) = 32)
);
