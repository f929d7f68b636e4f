-- Extension attributes of an event beside its entity version, a JSON object of texts; NULL where it has none.
ALTER TABLE outbox ADD COLUMN attributes json;
