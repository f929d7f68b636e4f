CREATE INDEX round_assessment ON round (assessment_id) WHERE assessment_id IS NOT NULL;
