-- Which links of the golden thread end at an objective, at any time.
CREATE INDEX history_link_to ON history ((after ->> 'toObjectiveId')) WHERE kind = 'link';
