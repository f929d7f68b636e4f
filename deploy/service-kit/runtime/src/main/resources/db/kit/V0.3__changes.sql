-- Commit-ordered position of a change. Transaction ids alone do not follow commit order, but a reader that stops below the
-- oldest transaction still running (pg_snapshot_xmin) has seen everything below it, so no slow transaction is skipped.
CREATE SEQUENCE kit_change_seq CACHE 1;

CREATE FUNCTION kit_mark_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_xid := pg_current_xact_id();
    NEW.changed_seq := nextval('kit_change_seq');
    NEW.changed_at := clock_timestamp();
    RETURN NEW;
END $$;
