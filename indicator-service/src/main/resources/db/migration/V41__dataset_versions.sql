-- Grows whenever what a reader can see of a dataset has changed: what tags and manifests speak of. A dataset is all figures of an
-- indicator ('indicator:108'), or one that is exported as a whole ('observations').
CREATE TABLE dataset_version (
    dataset    varchar(60) PRIMARY KEY,
    version    bigint      NOT NULL,
    changed_at timestamptz NOT NULL
);
