-- The states of rows that do change: each state that a row of a journalled table takes is added to this history, so that who
-- brought it about, and when, cannot be rewritten in the table unnoticed.
CREATE TABLE kit_journal (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name name        NOT NULL,
    row_id     text        NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    state      jsonb       -- null: the row is no longer there
);

CREATE INDEX kit_journal_newest ON kit_journal (table_name, row_id, id);

SELECT kit_keep_history('kit_journal', 'table_name', 'row_id');

CREATE TABLE kit_journalled (
    table_name name   PRIMARY KEY,
    row_id     name[] NOT NULL -- columns that name a row
);

-- What stands in a state for content that is large or not to be kept twice.
CREATE FUNCTION kit_digest(content text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(content, 'UTF8')), 'hex')
$$;

-- From now on states of the table's rows are kept: what kit_state_of(row), which must exist, makes of a row; null for a row that
-- is not to be kept yet.
CREATE FUNCTION kit_keep_journal(journalled name, VARIADIC columns name[]) RETURNS void LANGUAGE plpgsql
SET timezone = 'UTC' AS $$
DECLARE
    key text := (SELECT string_agg(format('t.%I', name), ', ') FROM unnest(columns) AS name);
BEGIN
    INSERT INTO kit_journalled VALUES (journalled, columns);
    EXECUTE format('INSERT INTO kit_journal (table_name, row_id, state) SELECT %L, concat_ws(''/'', %s), kit_state_of(t) FROM %I t'
        ' WHERE kit_state_of(t) IS NOT NULL ORDER BY 2', journalled, key, journalled);
    EXECUTE format($function$
        CREATE FUNCTION %1$I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp SET timezone = 'UTC' AS $body$
        DECLARE
            t %2$I;
            was jsonb;
            state jsonb;
        BEGIN
            IF TG_OP <> 'INSERT' THEN
                t := OLD;
                was := kit_state_of(t);
            END IF;
            IF TG_OP <> 'DELETE' THEN
                t := NEW;
                state := kit_state_of(t);
            END IF;
            IF state IS DISTINCT FROM was THEN
                INSERT INTO kit_journal (table_name, row_id, state) VALUES (%2$L, concat_ws('/', %3$s), state);
            END IF;
            RETURN NULL;
        END $body$
        $function$, 'kit_journal_' || journalled, journalled, key);
    EXECUTE format('CREATE TRIGGER zz_kit_journalled AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION %I()',
        journalled, 'kit_journal_' || journalled);
END $$;

-- One row: how many rows there are, and the first of them whose state is not the newest in the journal: it was 'removed', 'inserted'
-- or 'rewritten' behind the triggers. What a state tells only since a later version of kit_state_of is not compared.
CREATE FUNCTION kit_verify_journal(journalled name) RETURNS TABLE (rows bigint, fault text, row_id text) LANGUAGE plpgsql
SET timezone = 'UTC' AS $$
DECLARE
    key text := (SELECT string_agg(format('t.%I', name), ', ') FROM kit_journalled j, unnest(j.row_id) AS name
                 WHERE j.table_name = journalled);
BEGIN
    RETURN QUERY EXECUTE format($query$
        WITH newest AS (
            SELECT DISTINCT ON (j.row_id) j.row_id, j.state FROM kit_journal j WHERE j.table_name = $1 ORDER BY j.row_id, j.id DESC),
        present AS MATERIALIZED (
            SELECT concat_ws('/', %s) AS row_id, kit_state_of(t) AS state FROM %I t),
        faults AS (
            SELECT row_id, CASE WHEN p.state IS NULL THEN 'removed' WHEN n.state IS NULL THEN 'inserted' ELSE 'rewritten' END AS fault
            FROM newest n FULL JOIN present p USING (row_id)
            WHERE (n.state IS NULL) <> (p.state IS NULL) OR NOT p.state @> n.state)
        SELECT (SELECT count(*) FROM present), f.fault, f.row_id
        FROM (VALUES (1)) AS always LEFT JOIN (SELECT * FROM faults ORDER BY row_id LIMIT 1) f ON true
        $query$, key, journalled) USING journalled;
END $$;
