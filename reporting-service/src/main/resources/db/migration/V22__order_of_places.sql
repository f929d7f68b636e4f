-- The key by which places are listed: kind of area, name, code. It is kept, with an index, so that a page of the list does not
-- grow with the number of places. The kinds are those of org.placewise.reporting.place.AreaType, in its order.
ALTER TABLE place ADD COLUMN sort_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (
    lpad(coalesce(array_position(ARRAY['england', 'region', 'icb', 'sub-icb', 'county', 'unitary', 'metropolitan-district',
        'london-borough', 'non-metropolitan-district', 'local-place'], area_type), 0)::text, 2, '0')
    || ' ' || name || ' ' || gss_code) STORED;
CREATE INDEX place_by_sort_key ON place (sort_key);
