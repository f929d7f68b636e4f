-- The second part of an assessment: answers to the questions that open under its weak elements, kept beside the levels.
ALTER TABLE assessment ADD COLUMN diagnostic jsonb NOT NULL DEFAULT '[]';
