-- Each release has tables of its own. The service's role defines nothing, so these do it as the owner of the tables.
CREATE FUNCTION observation_staging_of(release uuid) RETURNS name LANGUAGE sql IMMUTABLE AS $$
    SELECT 'observation_staging_' || replace(release::text, '-', '')
$$;

CREATE FUNCTION observation_staging_begin(release uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM observation_staging_drop(release);
    EXECUTE format('CREATE TABLE %I (LIKE observation INCLUDING CONSTRAINTS)', observation_staging_of(release));
    EXECUTE format('ALTER TABLE %I ALTER release_id SET DEFAULT %L, ALTER visible SET DEFAULT true',
        observation_staging_of(release), release);
END $$;

CREATE FUNCTION observation_staging_drop(release uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    EXECUTE format('DROP TABLE IF EXISTS %I', observation_staging_of(release));
END $$;

CREATE FUNCTION observation_staging_analyse(release uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    EXECUTE format('ANALYZE %I', observation_staging_of(release));
END $$;

-- Gives the table what a partition of observation has, so that it can become one without being read again.
CREATE FUNCTION observation_staging_finish(release uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    staging name := observation_staging_of(release);
BEGIN
    EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (release_id, series_id, area_code, period_sort),'
        ' ADD CONSTRAINT of_one_release CHECK (release_id = %L)', staging, release);
    EXECUTE format('CREATE INDEX ON %I (series_id, area_code, period_sort) WHERE visible', staging);
    EXECUTE format('CREATE INDEX ON %I (release_id, source_row)', staging);
END $$;

CREATE FUNCTION observation_staging_publish(release uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    partition name := 'observation_' || replace(release::text, '-', '');
BEGIN
    EXECUTE format('ALTER TABLE %I RENAME TO %I', observation_staging_of(release), partition);
    EXECUTE format('ALTER TABLE observation ATTACH PARTITION %I FOR VALUES IN (%L)', partition, release);
END $$;

CREATE FUNCTION lsoa_staging_begin() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DROP TABLE IF EXISTS lsoa_staging;
    CREATE TABLE lsoa_staging (LIKE lsoa_deprivation);
END $$;

CREATE FUNCTION lsoa_staging_publish(release uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
    partition name := 'lsoa_deprivation_' || replace(release::text, '-', '');
BEGIN
    EXECUTE format('ALTER TABLE lsoa_staging RENAME TO %I', partition);
    EXECUTE format('ALTER TABLE lsoa_deprivation ATTACH PARTITION %I FOR VALUES IN (%L)', partition, release);
END $$;
