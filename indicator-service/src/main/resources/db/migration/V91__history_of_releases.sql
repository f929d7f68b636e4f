-- Who brought a release where it is, and when.
CREATE FUNCTION kit_state_of(r release) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('sha256', r.sha256, 'state', r.state, 'receivedAt', r.received_at, 'receivedBy', r.received_by,
        'disclosure', r.disclosure, 'publication', r.publication, 'publishAt', r.publish_at, 'approvedAt', r.approved_at,
        'approvedBy', r.approved_by, 'publishedAt', r.published_at, 'publicationNumber', r.publication_number,
        'withdrawnAt', r.withdrawn_at, 'withdrawnBy', r.withdrawn_by, 'withdrawalReason', r.withdrawal_reason)
$$;

SELECT kit_keep_journal('release', 'id');
