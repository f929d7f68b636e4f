-- Rounds. Ratings live in tables of their own, and no change of a rating touches the row of the round: neither its version nor its
-- place in the list of changes may tell that somebody has rated.
CREATE TABLE round (
    id                  uuid         PRIMARY KEY,
    gss_code            varchar(9)   NOT NULL,
    place_level         varchar(20)  NOT NULL,
    topic               varchar(200),
    partner_organisation varchar(200),
    period_from         date,
    period_to           date,
    instrument_id       varchar(60)  NOT NULL,
    instrument_version  varchar(30)  NOT NULL,
    mode                varchar(20)  NOT NULL,
    provenance          varchar(20)  NOT NULL,
    importance          jsonb        NOT NULL,
    example             boolean      NOT NULL,
    organiser           varchar(500) NOT NULL,
    state               varchar(20)  NOT NULL,
    turn                integer      NOT NULL,
    opened_at           timestamptz,
    closed_at           timestamptz,
    results             jsonb,
    agreements          jsonb        NOT NULL,
    concluded_at        timestamptz,
    concluded_by        varchar(500),
    assessment_id       uuid REFERENCES assessment,
    earlier_turns       jsonb        NOT NULL,
    version             bigint       NOT NULL,
    changed_xid         xid8         NOT NULL,
    changed_seq         bigint       NOT NULL,
    changed_at          timestamptz  NOT NULL,
    deleted_at          timestamptz,
    FOREIGN KEY (instrument_id, instrument_version) REFERENCES instrument,
    CHECK (state IN ('draft', 'open', 'revealed', 'agreed')),
    CHECK ((state = 'draft') = (opened_at IS NULL)),
    CHECK ((state = 'draft') = (turn = 0)),
    CHECK ((state IN ('revealed', 'agreed')) = (closed_at IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (results IS NULL)),
    CHECK ((state = 'agreed') = (concluded_at IS NOT NULL)),
    CHECK ((concluded_at IS NULL) = (concluded_by IS NULL)),
    CHECK ((concluded_at IS NULL) = (assessment_id IS NULL)),
    CHECK (period_to >= period_from)
);

CREATE TRIGGER round_changes BEFORE INSERT OR UPDATE ON round
    FOR EACH ROW EXECUTE FUNCTION kit_mark_change();

CREATE INDEX round_changed ON round (changed_xid, changed_seq);

-- Seats of raters. The secret itself is nowhere.
CREATE TABLE invitation (
    id              uuid         PRIMARY KEY,
    round_id        uuid         NOT NULL REFERENCES round,
    organisation    varchar(200) NOT NULL,
    sector          varchar(20)  NOT NULL,
    name            varchar(200),
    secret_sha256   bytea        NOT NULL,
    invited_at      timestamptz  NOT NULL,
    expires_at      timestamptz  NOT NULL,
    revoked_at      timestamptz,
    failed_attempts integer      NOT NULL,
    sheet_version   bigint       NOT NULL,
    CHECK (octet_length(secret_sha256) = 32)
);

CREATE INDEX invitation_round ON invitation (round_id, id);

-- One rating of each element by each rater; the last one holds.
CREATE TABLE rating (
    invitation_id uuid        NOT NULL REFERENCES invitation,
    element       varchar(60) NOT NULL,
    answer        varchar(20) NOT NULL,
    level         integer,
    target        integer,
    rationale     varchar(4000),
    confidence    varchar(10),
    evidence      jsonb       NOT NULL,
    rated_at      timestamptz NOT NULL,
    PRIMARY KEY (invitation_id, element),
    CHECK ((answer = 'level') = (level IS NOT NULL)),
    CHECK (target IS NULL OR level IS NOT NULL)
);

CREATE FUNCTION refuse_rating_of_a_round_that_is_not_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM invitation i JOIN round r ON r.id = i.round_id
                   WHERE i.id = NEW.invitation_id AND r.state = 'open') THEN
        RAISE EXCEPTION 'Invitation % belongs to a round that is not open; its ratings do not change', NEW.invitation_id;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ratings_change_only_while_open BEFORE INSERT OR UPDATE ON rating
    FOR EACH ROW EXECUTE FUNCTION refuse_rating_of_a_round_that_is_not_open();

-- Actions that a round proposes for a weak element; written once.
CREATE TABLE action_proposal (
    id            uuid          PRIMARY KEY,
    round_id      uuid          NOT NULL REFERENCES round,
    assessment_id uuid          NOT NULL REFERENCES assessment,
    element       varchar(60)   NOT NULL,
    level         integer       NOT NULL,
    target        integer,
    cause         varchar(2000) NOT NULL,
    suggestion    varchar(2000) NOT NULL,
    proposed_by   varchar(500)  NOT NULL,
    proposed_at   timestamptz   NOT NULL
);

CREATE INDEX action_proposal_round ON action_proposal (round_id, id);
