-- Source and id name an event of an owner: what one sender has sent keeps no other out. Events taken in before belong to the place
-- whose files they came in, where they speak of that place itself, else to whoever sent them.
ALTER TABLE received_event ADD COLUMN owner varchar(600);

UPDATE received_event SET owner = CASE
    WHEN lower(source) = lower('urn:placewise:file:' || gss_code) THEN 'place:' || gss_code
    WHEN received_from LIKE 'topic %' THEN 'topic:' || substr(received_from, 7)
    ELSE 'sender:' || received_from
END;

ALTER TABLE received_event ALTER COLUMN owner SET NOT NULL;
ALTER TABLE received_event DROP CONSTRAINT received_event_source_id_key;
ALTER TABLE received_event ADD UNIQUE (source, id, owner);
