-- Areas that a source calls alike, in its order: the most alike first.
CREATE TABLE statistical_neighbour (
    area_code      varchar(9)   NOT NULL REFERENCES area,
    source         varchar(300) NOT NULL,
    rank           smallint     NOT NULL CHECK (rank BETWEEN 1 AND 100),
    neighbour_code varchar(9)   NOT NULL REFERENCES area,
    distance       numeric      CHECK (distance >= 0),
    loaded_at      timestamptz  NOT NULL,
    PRIMARY KEY (area_code, source, rank),
    UNIQUE (area_code, source, neighbour_code),
    CHECK (area_code <> neighbour_code)
);
