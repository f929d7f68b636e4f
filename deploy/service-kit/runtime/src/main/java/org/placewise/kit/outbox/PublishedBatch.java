package org.placewise.kit.outbox;

import java.util.List;

/** What became of a batch: what the broker acknowledged, and the first event of each lane that it did not. */
record PublishedBatch(List<StoredEvent> published, List<Refused> refused) {

    record Refused(StoredEvent event, String error) {}
}
