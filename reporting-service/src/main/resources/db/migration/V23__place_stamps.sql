-- Stamps by which an answer kept in memory is known to say what the tables still say. About a GSS code: what is shown of that
-- place. About 'all': what is shown of all of them, which is places and instruments. About 'list': what the list shows of any.
-- A stamp is a row for each lane of writers, so that one writer seldom waits until another commits; all rows together are the
-- stamp. Numbers come from a sequence and are never taken again: a stamp that has moved never equals an earlier one, after a
-- rebuild neither. That is why these rows are not emptied with the read model.
CREATE SEQUENCE place_stamp_number;
CREATE TABLE place_stamp (
    about  text    NOT NULL,
    lane   integer NOT NULL,
    number bigint  NOT NULL,
    PRIMARY KEY (about, lane)
) WITH (fillfactor = 50);

CREATE FUNCTION move_stamps(those text[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO place_stamp
    SELECT about, pg_backend_pid() % 16, nextval('place_stamp_number')
    FROM (SELECT DISTINCT unnest(those) AS about ORDER BY about) moved
    ON CONFLICT (about, lane) DO UPDATE SET number = excluded.number
$$;

-- Places with all areas above them. None of them gets other parents until this transaction commits: whoever defines a place
-- waits, and so does this for whoever is just defining one. Else an area could gain a place without the stamp of what is
-- written about that place meanwhile.
CREATE FUNCTION with_areas_above(places text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    reached text[] := '{}';
    here text[] := places;
BEGIN
    WHILE here <> '{}' LOOP
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('parents/' || code, 0)) FROM unnest(here) AS code ORDER BY code;
        reached := reached || here;
        here := ARRAY(SELECT DISTINCT parent_code FROM place_parent
                      WHERE gss_code = ANY (here) AND parent_code <> ALL (reached));
    END LOOP;
    RETURN reached;
END $$;

-- After a row about a place was written: moves its stamp, of the areas above it and of the list where the trigger says that
-- they show it. What this transaction moved last it does not move again.
CREATE FUNCTION stamp_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moved text[] := array_remove(ARRAY[OLD.gss_code, nullif(NEW.gss_code, OLD.gss_code)], NULL);
    note text := concat_ws(' ', pg_current_xact_id(), moved, TG_ARGV[0], TG_ARGV[1]);
BEGIN
    IF current_setting('placewise.stamped', true) = note THEN
        RETURN NULL;
    END IF;
    IF TG_ARGV[0] = 'above' THEN
        moved := with_areas_above(moved);
    END IF;
    IF 'list' IN (TG_ARGV[0], TG_ARGV[1]) THEN
        moved := moved || 'list'::text;
    END IF;
    PERFORM move_stamps(moved), set_config('placewise.stamped', note, true);
    RETURN NULL;
END $$;

CREATE FUNCTION stamp_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'place' AND TG_LEVEL = 'ROW' THEN
        PERFORM pg_advisory_xact_lock(hashtextextended('parents/' || coalesce(NEW.gss_code, OLD.gss_code), 0));
    END IF;
    PERFORM move_stamps('{all}');
    RETURN NULL;
END $$;

-- On the table that has the head of what an event tells. Its parts are in tables whose rows go with it; they are written with
-- it, never alone.
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON place FOR EACH ROW EXECUTE FUNCTION stamp_all();
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON instrument FOR EACH ROW EXECUTE FUNCTION stamp_all();
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON deprivation_profile FOR EACH ROW EXECUTE FUNCTION stamp_place('list');
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON indicator_series FOR EACH ROW EXECUTE FUNCTION stamp_place();
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON inequality_group FOR EACH ROW EXECUTE FUNCTION stamp_place();
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON assessment FOR EACH ROW EXECUTE FUNCTION stamp_place();
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON latest_assessment
    FOR EACH ROW EXECUTE FUNCTION stamp_place('above', 'list');
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON assessment_round FOR EACH ROW EXECUTE FUNCTION stamp_place();
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON board FOR EACH ROW EXECUTE FUNCTION stamp_place('above', 'list');
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON objective FOR EACH ROW EXECUTE FUNCTION stamp_place('above');
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON action FOR EACH ROW EXECUTE FUNCTION stamp_place('above');
CREATE TRIGGER stamp AFTER INSERT OR UPDATE OR DELETE ON board_sign FOR EACH ROW EXECUTE FUNCTION stamp_place();

-- Emptying removes rows without telling of each; it is always of all tables.
CREATE TRIGGER stamp_emptied AFTER TRUNCATE ON place FOR EACH STATEMENT EXECUTE FUNCTION stamp_all();
