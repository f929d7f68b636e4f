-- The edition of the bundled set that an indicator is from; null once a publisher has defined or revised it, after which
-- later editions leave it alone.
ALTER TABLE indicator ADD COLUMN reference_edition integer;
