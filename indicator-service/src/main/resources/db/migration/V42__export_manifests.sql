-- What an export of one version of a dataset comes to; it is found out once.
CREATE TABLE export_manifest (
    dataset varchar(40)  NOT NULL,
    format  varchar(10)  NOT NULL,
    version varchar(200) NOT NULL,
    rows    bigint       NOT NULL,
    bytes   bigint       NOT NULL,
    sha256  char(64)     NOT NULL,
    PRIMARY KEY (dataset, format, version)
);
