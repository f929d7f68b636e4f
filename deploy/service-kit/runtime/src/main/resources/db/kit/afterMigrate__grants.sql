-- What the service may do with what the owner has made: work with rows, only add to histories, define nothing. Nothing is to be
-- done where the service is the owner. Replicas that start at once take turns.
DO $$
DECLARE
    service constant name := '${service-role}';
    item record;
BEGIN
    IF service = current_user OR NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = service) THEN
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(hashtext('kit_grants'));
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema(), service);
    EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA %I GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I',
        current_schema(), service);
    FOR item IN
        SELECT wanted.name, wanted.rights FROM (
            SELECT c.oid, c.relacl, c.oid::regclass AS name, CASE
                WHEN c.relname = 'flyway_schema_history' THEN ''
                WHEN c.relname LIKE 'kit\_%' THEN 'SELECT'
                WHEN EXISTS (SELECT 1 FROM kit_history h WHERE h.table_name = c.relname) THEN 'INSERT, SELECT'
                ELSE 'DELETE, INSERT, SELECT, UPDATE' END AS rights
            FROM pg_class c
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v')
              AND pg_get_userbyid(c.relowner) = current_user) AS wanted
        WHERE wanted.rights <> (SELECT coalesce(string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type), '')
                                FROM aclexplode(wanted.relacl) a WHERE a.grantee = quote_ident(service)::regrole)
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %I', item.name, service);
        IF item.rights <> '' THEN
            EXECUTE format('GRANT %s ON %s TO %I', item.rights, item.name, service);
        END IF;
    END LOOP;
    FOR item IN
        SELECT c.oid::regclass AS name FROM pg_class c
        WHERE c.relnamespace = current_schema()::regnamespace AND pg_get_userbyid(c.relowner) = current_user
          AND CASE WHEN c.relkind = 'S' THEN NOT has_sequence_privilege(service, c.oid, 'USAGE') END
    LOOP
        EXECUTE format('GRANT USAGE ON SEQUENCE %s TO %I', item.name, service);
    END LOOP;
    FOR item IN
        SELECT p.oid::regprocedure AS name FROM pg_proc p
        WHERE p.pronamespace = current_schema()::regnamespace AND p.prosecdef AND p.prorettype <> 'trigger'::regtype
          AND pg_get_userbyid(p.proowner) = current_user
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', item.name);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', item.name, service);
    END LOOP;
END $$;
