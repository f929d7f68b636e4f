-- Boards of places. A row is kept after its removal (deleted_at), so that lists can tell of it.
CREATE TABLE board (
    id          uuid         PRIMARY KEY,
    version     bigint       NOT NULL CHECK (version > 0),
    gss_code    varchar(9)   NOT NULL,
    place_level varchar(16)  NOT NULL,
    name        varchar(200) NOT NULL,
    board_type  varchar(32)  NOT NULL,
    example     boolean      NOT NULL,
    recorded_at timestamptz  NOT NULL,
    members     jsonb        NOT NULL,
    vacancies   jsonb        NOT NULL,
    changed_xid xid8         NOT NULL,
    changed_seq bigint       NOT NULL,
    changed_at  timestamptz  NOT NULL,
    deleted_at  timestamptz
);

CREATE INDEX board_place ON board (gss_code);
CREATE INDEX board_changes ON board (changed_xid, changed_seq);
CREATE TRIGGER board_changed BEFORE INSERT OR UPDATE ON board FOR EACH ROW EXECUTE FUNCTION kit_mark_change();

-- Objectives of a board. Null says that a draft does not state the part yet.
CREATE TABLE objective (
    id                 uuid         PRIMARY KEY,
    version            bigint       NOT NULL CHECK (version > 0),
    board_id           uuid         NOT NULL REFERENCES board,
    gss_code           varchar(9)   NOT NULL,
    recorded_at        timestamptz  NOT NULL,
    title              varchar(300) NOT NULL,
    pit_component      varchar(32),
    indicator_name     varchar(300),
    indicator_id       varchar(100),
    baseline_value     numeric,
    baseline_unit      varchar(100),
    baseline_period    varchar(100),
    target_value       numeric,
    target_unit        varchar(100),
    target_date        date,
    population_group   varchar(300),
    owner_name         varchar(200),
    owner_organisation varchar(200),
    changed_xid        xid8         NOT NULL,
    changed_seq        bigint       NOT NULL,
    changed_at         timestamptz  NOT NULL,
    deleted_at         timestamptz,
    CHECK (indicator_name IS NOT NULL OR indicator_id IS NULL),
    CHECK (num_nulls(baseline_value, baseline_unit, baseline_period) IN (0, 3)),
    CHECK (num_nulls(target_value, target_unit) IN (0, 2)),
    CHECK (num_nulls(owner_name, owner_organisation) IN (0, 2))
);

CREATE INDEX objective_board ON objective (board_id);
CREATE INDEX objective_place ON objective (gss_code);
CREATE INDEX objective_changes ON objective (changed_xid, changed_seq);
CREATE TRIGGER objective_changed BEFORE INSERT OR UPDATE ON objective FOR EACH ROW EXECUTE FUNCTION kit_mark_change();

-- Actions that serve an objective, with their progress notes, oldest first.
CREATE TABLE action (
    id                uuid         PRIMARY KEY,
    version           bigint       NOT NULL CHECK (version > 0),
    objective_id      uuid         NOT NULL REFERENCES objective,
    board_id          uuid         NOT NULL REFERENCES board,
    gss_code          varchar(9)   NOT NULL,
    recorded_at       timestamptz  NOT NULL,
    title             varchar(300) NOT NULL,
    owner             varchar(200),
    organisation      varchar(200),
    sector            varchar(32),
    due_date          date,
    report_every_days integer      CHECK (report_every_days BETWEEN 1 AND 366),
    status            varchar(16)  NOT NULL,
    progress          jsonb        NOT NULL,
    changed_xid       xid8         NOT NULL,
    changed_seq       bigint       NOT NULL,
    changed_at        timestamptz  NOT NULL,
    deleted_at        timestamptz
);

CREATE INDEX action_objective ON action (objective_id);
CREATE INDEX action_board ON action (board_id);
CREATE INDEX action_place ON action (gss_code);
CREATE INDEX action_changes ON action (changed_xid, changed_seq);
CREATE TRIGGER action_changed BEFORE INSERT OR UPDATE ON action FOR EACH ROW EXECUTE FUNCTION kit_mark_change();
