-- Emptying tables at once is the owner's right; where the service may remove all rows, it may have that done.
CREATE FUNCTION empty_tables(names text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM unnest(names) AS name WHERE NOT has_table_privilege(session_user, quote_ident(name), 'DELETE')) THEN
        RAISE EXCEPTION 'Rows of a table are not to be removed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    EXECUTE 'TRUNCATE ' || (SELECT string_agg(quote_ident(name), ', ') FROM unnest(names) AS name);
END $$;
