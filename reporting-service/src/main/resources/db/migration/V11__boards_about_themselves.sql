-- An instrument with which a board looks at itself has to name a component of the triangle, but says nothing of that
-- component: it is left out of what components rest on. See org.placewise.reporting.assessment.BoardInstruments.
CREATE OR REPLACE VIEW assessment_component AS
SELECT a.assessment_id, a.gss_code, a.instrument_id, a.instrument_version, a.topic, a.assessed_on, a.submitted_at, a.state,
       coalesce(c.component, a.pit_component) AS component, coalesce(c.quick_view, false) AS quick_view
FROM assessment a
LEFT JOIN instrument_component c ON (c.instrument_id, c.version) = (a.instrument_id, a.instrument_version)
WHERE a.instrument_id <> 'hwb-maturity';
