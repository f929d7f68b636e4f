-- The submitted assessments of a series, which is one place, version of an instrument and topic (empty for the place as a
-- whole), with what roll-ups need of them. The newest of a series is the first by day of judgement, time of submission and id.
CREATE VIEW submitted_assessment AS
SELECT a.gss_code, a.instrument_id, a.instrument_version, coalesce(a.topic, '') AS topic, a.assessment_id, a.assessed_on,
       a.submitted_at, a.instrument_name, a.pit_component, a.example, a.result -> 'overall' AS overall, w.elements, w.answers,
       w.levels
FROM assessment a
CROSS JOIN LATERAL (
    SELECT array_agg(element ORDER BY position) AS elements, array_agg(answer ORDER BY position) AS answers,
           array_agg(level ORDER BY position) AS levels
    FROM assessment_answer WHERE assessment_id = a.assessment_id) w
WHERE a.state = 'submitted';

CREATE INDEX assessment_by_series ON assessment (gss_code, instrument_id, instrument_version, coalesce(topic, ''),
    assessed_on DESC, submitted_at DESC, assessment_id DESC) WHERE state = 'submitted';
DROP INDEX assessment_by_place;

-- The newest of every series, so that what is read of a place does not grow with its history. Nothing in it rests on
-- instruments, which may arrive later; all of a series are of the same components.
CREATE TABLE latest_assessment (
    gss_code           text        NOT NULL,
    instrument_id      text        NOT NULL,
    instrument_version text        NOT NULL,
    topic              text        NOT NULL,
    assessment_id      uuid        NOT NULL,
    assessed_on        date        NOT NULL,
    submitted_at       timestamptz NOT NULL,
    instrument_name    text        NOT NULL,
    pit_component      text        NOT NULL,
    example            boolean     NOT NULL,
    overall            jsonb       NOT NULL,
    elements           text[],
    answers            text[],
    levels             integer[],
    PRIMARY KEY (gss_code, instrument_id, instrument_version, topic)
) WITH (fillfactor = 80);

INSERT INTO latest_assessment
SELECT s.*
FROM (SELECT DISTINCT ON (gss_code, instrument_id, instrument_version, coalesce(topic, '')) assessment_id
      FROM assessment WHERE state = 'submitted'
      ORDER BY gss_code, instrument_id, instrument_version, coalesce(topic, ''), assessed_on DESC, submitted_at DESC,
          assessment_id DESC) newest
JOIN submitted_assessment s USING (assessment_id);

-- Finds the newest of a series anew, from the assessments themselves, after one was written or is no longer in it. Writers of
-- one series take turns until they commit, because none sees what another has not committed; the one that comes last sees all.
-- A session keeps its plan, and one made while the tables were empty would read all of them ever after.
CREATE FUNCTION keep_latest(place text, instrument text, its_version text, about text) RETURNS void LANGUAGE plpgsql
SET enable_seqscan = off AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'latest', place, instrument, its_version, about), 0));
    INSERT INTO latest_assessment
    SELECT * FROM submitted_assessment
    WHERE gss_code = place AND instrument_id = instrument AND instrument_version = its_version AND topic = about
    ORDER BY assessed_on DESC, submitted_at DESC, assessment_id DESC LIMIT 1
    ON CONFLICT (gss_code, instrument_id, instrument_version, topic) DO UPDATE
        SET assessment_id = excluded.assessment_id, assessed_on = excluded.assessed_on, submitted_at = excluded.submitted_at,
            instrument_name = excluded.instrument_name, pit_component = excluded.pit_component, example = excluded.example,
            overall = excluded.overall, elements = excluded.elements, answers = excluded.answers, levels = excluded.levels;
    IF NOT FOUND THEN
        DELETE FROM latest_assessment
        WHERE gss_code = place AND instrument_id = instrument AND instrument_version = its_version AND topic = about;
    END IF;
END $$;

-- The newest of every series once for each component that it says something of; see assessment_component.
CREATE VIEW latest_component AS
SELECT l.*, coalesce(c.component, l.pit_component) AS component, coalesce(c.quick_view, false) AS quick_view
FROM latest_assessment l
LEFT JOIN instrument_component c ON (c.instrument_id, c.version) = (l.instrument_id, l.instrument_version)
WHERE l.instrument_id <> 'hwb-maturity';
