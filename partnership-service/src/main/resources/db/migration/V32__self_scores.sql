-- Assessments of places with the maturity matrix, as the assessment service published them.
CREATE TABLE self_score (
    assessment_id uuid        PRIMARY KEY,
    gss_code      varchar(9)  NOT NULL,
    assessed_on   date        NOT NULL,
    submitted_at  timestamptz NOT NULL,
    withdrawn_at  timestamptz,
    score         jsonb       NOT NULL
);

CREATE INDEX self_score_place ON self_score (gss_code, assessed_on);
