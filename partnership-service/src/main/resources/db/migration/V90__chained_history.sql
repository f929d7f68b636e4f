-- The history of records is kept as all histories are: one chain per record.
DROP TRIGGER history_kept ON history;
DROP FUNCTION history_is_kept();

SELECT kit_keep_history('history', 'kind', 'record_id');
