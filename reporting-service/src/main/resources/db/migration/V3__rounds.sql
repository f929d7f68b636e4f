-- The components that an instrument version has elements of. One with elements of several looks across the triangle: of
-- each component it gives a quick view, which an instrument of that component alone comes before.

ALTER TABLE instrument_element ADD COLUMN pit_component text;

CREATE TABLE instrument_component (
    instrument_id text    NOT NULL,
    version       text    NOT NULL,
    component     text    NOT NULL,
    elements      integer NOT NULL,
    quick_view    boolean NOT NULL,
    PRIMARY KEY (instrument_id, version, component),
    FOREIGN KEY (instrument_id, version) REFERENCES instrument ON DELETE CASCADE
);

-- Every assessment once for each component that it says something of. While its instrument has not arrived, that is the
-- component that the assessment itself names.
CREATE VIEW assessment_component AS
SELECT a.assessment_id, a.gss_code, a.instrument_id, a.instrument_version, a.topic, a.assessed_on, a.submitted_at, a.state,
       coalesce(c.component, a.pit_component) AS component, coalesce(c.quick_view, false) AS quick_view
FROM assessment a
LEFT JOIN instrument_component c ON (c.instrument_id, c.version) = (a.instrument_id, a.instrument_version);

-- Facts: rounds. Of an open round nothing is known that raters said. No key to what comes of a round: these are events
-- of their own.

CREATE TABLE assessment_round (
    round_id             uuid PRIMARY KEY,
    gss_code             text        NOT NULL,
    place_level          text        NOT NULL,
    instrument_id        text        NOT NULL,
    instrument_version   text        NOT NULL,
    instrument_name      text        NOT NULL,
    pit_component        text        NOT NULL,
    topic                text,
    partner_organisation text,
    period_from          date,
    period_to            date,
    mode                 text        NOT NULL,
    provenance           text        NOT NULL,
    example              boolean     NOT NULL,
    state                text        NOT NULL CHECK (state IN ('open', 'revealed', 'agreed')),
    turn                 integer     NOT NULL,
    opened_at            timestamptz NOT NULL,
    closed_at            timestamptz,
    concluded_at         timestamptz,
    assessment_id        uuid,
    raters               integer,
    responded            integer,
    completed            integer,
    alpha                double precision,
    alpha_missing        text
);
CREATE INDEX assessment_round_by_place ON assessment_round (gss_code);
CREATE INDEX assessment_round_by_assessment ON assessment_round (assessment_id);

CREATE TABLE round_reopening (
    round_id    uuid        NOT NULL REFERENCES assessment_round ON DELETE CASCADE,
    ended_turn  integer     NOT NULL,
    reopened_at timestamptz NOT NULL,
    reason      text        NOT NULL,
    PRIMARY KEY (round_id, ended_turn)
);

CREATE TABLE round_element (
    round_id       uuid    NOT NULL REFERENCES assessment_round ON DELETE CASCADE,
    element        text    NOT NULL,
    position       integer NOT NULL,
    importance     text    NOT NULL,
    accord         text    NOT NULL,
    alpha          double precision,
    alpha_missing  text,
    median_low     integer,
    median_high    integer,
    lowest         integer,
    highest        integer,
    not_applicable integer NOT NULL,
    not_known      integer NOT NULL,
    spread         jsonb   NOT NULL,
    targets        jsonb   NOT NULL,
    confidence     jsonb   NOT NULL,
    differences    jsonb   NOT NULL,
    PRIMARY KEY (round_id, element)
);

CREATE TABLE round_sector (
    round_id       uuid    NOT NULL,
    element        text    NOT NULL,
    sector         text    NOT NULL,
    raters         integer NOT NULL,
    median_low     integer,
    median_high    integer,
    lowest         integer,
    highest        integer,
    not_applicable integer NOT NULL,
    not_known      integer NOT NULL,
    spread         jsonb   NOT NULL,
    PRIMARY KEY (round_id, element, sector),
    FOREIGN KEY (round_id, element) REFERENCES round_element ON DELETE CASCADE
);

-- What partners recorded of an element, as last announced in a turn of its round.
CREATE TABLE agreed_level (
    round_id     uuid        NOT NULL,
    element      text        NOT NULL,
    turn         integer     NOT NULL,
    outcome      text        NOT NULL,
    answer       text,
    level        integer,
    label        text,
    target       integer,
    target_label text,
    confidence   text,
    reason       text        NOT NULL,
    evidence     jsonb       NOT NULL,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (round_id, element)
);

-- What stands: recorded in the turn that the round is in, and the round is not open.
CREATE VIEW standing_agreement AS
SELECT l.*
FROM agreed_level l
JOIN assessment_round r USING (round_id, turn)
WHERE r.state <> 'open';

CREATE TABLE proposed_action (
    proposal_id        uuid PRIMARY KEY,
    round_id           uuid        NOT NULL,
    assessment_id      uuid        NOT NULL,
    gss_code           text        NOT NULL,
    instrument_id      text        NOT NULL,
    instrument_version text        NOT NULL,
    instrument_name    text        NOT NULL,
    pit_component      text        NOT NULL,
    topic              text,
    example            boolean     NOT NULL,
    element            text        NOT NULL,
    element_name       text        NOT NULL,
    level              integer     NOT NULL,
    label              text        NOT NULL,
    target             integer,
    target_label       text,
    cause              text        NOT NULL,
    suggestion         text        NOT NULL,
    proposed_at        timestamptz NOT NULL
);
CREATE INDEX proposed_action_by_place ON proposed_action (gss_code);

-- What was passed over until now is read again from the beginning of the topic.
DELETE FROM inbox_entity WHERE kind LIKE 'org.placewise.assessment.%';
DELETE FROM partition_read WHERE topic = 'placewise.assessments';
