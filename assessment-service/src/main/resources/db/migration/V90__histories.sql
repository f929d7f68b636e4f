-- What is written once.
SELECT kit_keep_history('instrument_mapping');
SELECT kit_keep_history('action_proposal', 'round_id');

-- Who brought about what, and when. Drafts are nobody's business; of answers a digest is kept, not the answers.
CREATE FUNCTION kit_state_of(i instrument) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('sha256', i.content_sha256, 'publishedAt', i.published_at)
$$;

CREATE FUNCTION kit_state_of(a assessment) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN a.state <> 'draft' THEN jsonb_build_object('gssCode', a.gss_code, 'instrument', a.instrument_id,
        'version', a.instrument_version, 'assessedOn', a.assessed_on, 'origin', a.origin_source, 'originId', a.origin_event_id,
        'answers', kit_digest(a.answers::text), 'result', kit_digest(a.result::text), 'state', a.state,
        'submittedAt', a.submitted_at, 'submittedBy', a.submitted_by,
        'withdrawnAt', a.withdrawn_at, 'withdrawalReason', a.withdrawal_reason) END
$$;

CREATE FUNCTION kit_state_of(e received_event) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('source', e.source, 'id', e.id, 'sha256', e.payload_sha256, 'receivedAt', e.received_at,
        'receivedFrom', e.received_from, 'state', e.state, 'assessment', e.assessment_id)
$$;

CREATE FUNCTION kit_state_of(r round) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN r.state <> 'draft' THEN jsonb_build_object('gssCode', r.gss_code, 'organiser', r.organiser, 'state', r.state,
        'turn', r.turn, 'openedAt', r.opened_at, 'closedAt', r.closed_at, 'results', kit_digest(r.results::text),
        'agreements', kit_digest(r.agreements::text), 'earlierTurns', kit_digest(r.earlier_turns::text),
        'concludedAt', r.concluded_at, 'concludedBy', r.concluded_by, 'assessment', r.assessment_id) END
$$;

SELECT kit_keep_journal('instrument', 'instrument_id', 'version');
SELECT kit_keep_journal('assessment', 'id');
SELECT kit_keep_journal('received_event', 'event_id');
SELECT kit_keep_journal('round', 'id');
