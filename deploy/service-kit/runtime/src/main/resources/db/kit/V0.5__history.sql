-- Histories: tables to which rows are only added, each row carrying the digest of the one before it in its chain. How many rows
-- a chain has, and the digest of its newest, is kept beside them. Whoever rewrites, removes or slips in a row behind the triggers
-- breaks a chain, and kit_verify_history says where.
CREATE TABLE kit_history (
    table_name name   PRIMARY KEY,
    chained_by name[] NOT NULL -- columns that name a row's chain; none: the table is one chain
);

CREATE TABLE kit_history_chain (
    table_name name   NOT NULL,
    chain      text   NOT NULL,
    length     bigint NOT NULL,
    hash       bytea  NOT NULL,
    PRIMARY KEY (table_name, chain)
) WITH (fillfactor = 70);

-- The digest of a row: what a column added later does not say yet changes nothing.
CREATE FUNCTION kit_history_hash(previous bytea, content jsonb) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT sha256(coalesce(previous, '') || convert_to(coalesce(jsonb_object_agg(key, value)::text, ''), 'UTF8'))
    FROM jsonb_each(content) WHERE value <> 'null' AND key <> 'chain_hash'
$$;

CREATE FUNCTION kit_history_chain_of(content jsonb, columns name[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(string_agg(content ->> name::text, '/' ORDER BY place), '')
    FROM unnest(columns) WITH ORDINALITY AS c (name, place)
$$;

CREATE FUNCTION kit_append_to_chain(history name, columns name[], content jsonb) RETURNS kit_history_chain
LANGUAGE plpgsql AS $$
DECLARE
    head kit_history_chain;
BEGIN
    INSERT INTO kit_history_chain AS h
    VALUES (history, kit_history_chain_of(content, columns), 1, kit_history_hash(NULL, content || '{"chain_position": 1}'))
    ON CONFLICT (table_name, chain) DO UPDATE SET length = h.length + 1,
        hash = kit_history_hash(h.hash, content || jsonb_build_object('chain_position', h.length + 1))
    RETURNING * INTO head;
    RETURN head;
END $$;

-- As the owner, since the service may not write chains.
CREATE FUNCTION kit_chain_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp SET timezone = 'UTC' SET bytea_output = 'hex' SET intervalstyle = 'iso_8601' AS $$
DECLARE
    head kit_history_chain;
BEGIN
    head := kit_append_to_chain(TG_TABLE_NAME, TG_ARGV::name[], to_jsonb(NEW) - 'chain_position');
    NEW.chain_position := head.length;
    NEW.chain_hash := head.hash;
    RETURN NEW;
END $$;

CREATE FUNCTION kit_refuse_history_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

-- Chains the rows of a history anew, in their order: for rows that were there before, and after a migration that changes what
-- they say.
CREATE FUNCTION kit_rechain_history(history name) RETURNS void LANGUAGE plpgsql
SET timezone = 'UTC' SET bytea_output = 'hex' SET intervalstyle = 'iso_8601' AS $$
DECLARE
    columns name[] := (SELECT chained_by FROM kit_history WHERE table_name = history);
    key text := (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY array_position(i.indkey::smallint[], a.attnum))
                 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                 WHERE i.indrelid = quote_ident(history)::regclass AND i.indisprimary);
    item record;
    head kit_history_chain;
BEGIN
    DELETE FROM kit_history_chain WHERE table_name = history;
    EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', history);
    FOR item IN EXECUTE format('SELECT ctid, to_jsonb(h) - ''chain_position'' AS content FROM %I h ORDER BY chain_position, %s',
        history, key)
    LOOP
        head := kit_append_to_chain(history, columns, item.content);
        EXECUTE format('UPDATE %I SET chain_position = $1, chain_hash = $2 WHERE ctid = $3', history)
            USING head.length, head.hash, item.ctid;
    END LOOP;
    EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', history);
END $$;

-- From now on rows are only added to the table, and chained: the rows that agree in the columns named are one chain.
-- Not for tables that are filled with ON CONFLICT DO NOTHING: a row that is not added must not lengthen its chain.
CREATE FUNCTION kit_keep_history(history name, VARIADIC columns name[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO kit_history VALUES (history, columns);
    EXECUTE format('ALTER TABLE %I ADD COLUMN chain_position bigint, ADD COLUMN chain_hash bytea', history);
    PERFORM kit_rechain_history(history);
    EXECUTE format('ALTER TABLE %I ALTER chain_position SET NOT NULL, ALTER chain_hash SET NOT NULL', history);
    EXECUTE format('CREATE TRIGGER zz_kit_chained BEFORE INSERT ON %I FOR EACH ROW EXECUTE FUNCTION kit_chain_history(%s)',
        history, (SELECT string_agg(quote_literal(name), ', ') FROM unnest(columns) AS name));
    EXECUTE format('CREATE TRIGGER kit_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON %I'
        ' FOR EACH STATEMENT EXECUTE FUNCTION kit_refuse_history_change()', history);
END $$;

-- What was struck out of a row by law: the row, its place and its first digest stay, and what it says now has a digest too.
CREATE TABLE kit_redaction (
    id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name  name        NOT NULL,
    chain       text        NOT NULL,
    position    bigint      NOT NULL,
    columns     text[]      NOT NULL,
    reason      text        NOT NULL,
    redacted_by name        NOT NULL DEFAULT session_user,
    redacted_at timestamptz NOT NULL DEFAULT now(),
    hash        bytea       NOT NULL
);

SELECT kit_keep_history('kit_redaction');

-- For the owner alone: puts what is given in the place of a row's columns, and keeps that and why.
CREATE FUNCTION kit_redact_history(history name, of_chain text, at_position bigint, instead jsonb, why text) RETURNS void
LANGUAGE plpgsql SET timezone = 'UTC' SET bytea_output = 'hex' SET intervalstyle = 'iso_8601' AS $$
DECLARE
    columns name[] := (SELECT chained_by FROM kit_history WHERE table_name = history);
    chosen text := (SELECT string_agg(quote_ident(key), ', ') FROM jsonb_object_keys(instead) AS key);
    content jsonb;
    previous bytea;
BEGIN
    EXECUTE format('SELECT chain_hash FROM %I h WHERE kit_history_chain_of(to_jsonb(h), $1) = $2 AND chain_position = $3', history)
        INTO previous USING columns, of_chain, at_position - 1;
    EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', history);
    EXECUTE format('UPDATE %I h SET (%s) = (SELECT %s FROM jsonb_populate_record(h, $4))'
        ' WHERE kit_history_chain_of(to_jsonb(h), $1) = $2 AND chain_position = $3 RETURNING to_jsonb(h)', history, chosen, chosen)
        INTO STRICT content USING columns, of_chain, at_position, instead;
    EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', history);
    INSERT INTO kit_redaction (table_name, chain, position, columns, reason, hash)
    VALUES (history, of_chain, at_position, ARRAY(SELECT jsonb_object_keys(instead)), why, kit_history_hash(previous, content));
END $$;

-- One row: how many rows and chains there are, a digest of all chains, and the first fault: at this place of this chain a row was
-- 'removed', 'inserted' or 'rewritten'; null where all are as they were added.
CREATE FUNCTION kit_verify_history(history name)
RETURNS TABLE (rows bigint, chains bigint, digest bytea, fault text, chain text, place bigint) LANGUAGE plpgsql
SET timezone = 'UTC' SET bytea_output = 'hex' SET intervalstyle = 'iso_8601' AS $$
BEGIN
    RETURN QUERY EXECUTE format($query$
        WITH stored AS MATERIALIZED (
            SELECT kit_history_chain_of(to_jsonb(h), $2) AS chain, chain_position AS place, chain_hash AS hash, to_jsonb(h) AS content
            FROM %I h),
        linked AS (
            SELECT *, lag(hash) OVER in_order AS previous, row_number() OVER in_order AS expected
            FROM stored WINDOW in_order AS (PARTITION BY chain ORDER BY place)),
        ends AS MATERIALIZED (
            SELECT chain, count(*) AS length, (array_agg(hash ORDER BY place DESC))[1] AS hash FROM stored GROUP BY chain),
        faults AS (
            SELECT chain, least(place, expected) AS place, CASE WHEN place > expected THEN 'removed'
                WHEN place < expected THEN 'inserted' ELSE 'rewritten' END AS fault
            FROM linked l
            WHERE place <> expected OR (hash <> kit_history_hash(previous, content) AND NOT EXISTS (
                SELECT 1 FROM kit_redaction r WHERE r.table_name = $1 AND r.chain = l.chain AND r.position = l.place
                    AND r.hash = kit_history_hash(l.previous, l.content)))
            UNION ALL
            SELECT chain, least(coalesce(e.length, 0), coalesce(k.length, 0)) + 1, CASE WHEN e.length = k.length THEN 'rewritten'
                WHEN coalesce(e.length, 0) < coalesce(k.length, 0) THEN 'removed' ELSE 'inserted' END
            FROM ends e FULL JOIN (SELECT c.chain, c.length, c.hash FROM kit_history_chain c WHERE c.table_name = $1) k USING (chain)
            WHERE (e.length, e.hash) IS DISTINCT FROM (k.length, k.hash))
        SELECT (SELECT count(*) FROM stored), (SELECT count(*) FROM ends),
            (SELECT sha256(coalesce(string_agg(hash, '' ORDER BY chain COLLATE "C"), '')) FROM ends), f.fault, f.chain, f.place
        FROM (VALUES (1)) AS always LEFT JOIN (SELECT * FROM faults ORDER BY chain, place, fault LIMIT 1) f ON true
        $query$, history) USING history, (SELECT chained_by FROM kit_history WHERE table_name = history);
END $$;
