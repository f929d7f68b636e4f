-- What a purge takes away of a release: its rows, whether they waited or were published. The service's role defines nothing, so
-- this does it as the owner of the tables.
CREATE FUNCTION release_tables_drop(release uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM observation_staging_drop(release);
    EXECUTE format('DROP TABLE IF EXISTS %I', 'observation_' || replace(release::text, '-', ''));
    DROP TABLE IF EXISTS lsoa_staging;
END $$;
