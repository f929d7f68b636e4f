-- Read copy of the areas that the indicator service publishes: enough to check codes and the reach of a caller.
CREATE TABLE known_place (
    gss_code   varchar(9)   PRIMARY KEY,
    name       varchar(255) NOT NULL,
    area_type  varchar(64)  NOT NULL,
    level      varchar(32)  NOT NULL,
    valid_from date,
    valid_to   date,
    successors varchar(9)[] NOT NULL
);

CREATE TABLE known_place_parent (
    gss_code    varchar(9) NOT NULL REFERENCES known_place ON DELETE CASCADE,
    parent_code varchar(9) NOT NULL,
    whole       boolean    NOT NULL,
    PRIMARY KEY (gss_code, parent_code)
);

CREATE INDEX known_place_parent_children ON known_place_parent (parent_code);
