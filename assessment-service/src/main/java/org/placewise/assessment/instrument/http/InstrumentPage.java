package org.placewise.assessment.instrument.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.kit.page.ChangePage;
import org.placewise.kit.page.Tombstone;

/**
 * A page of instrument versions in the order of publication.
 *
 * @param deletedItems what was deleted; empty unless asked for
 * @param nextCursor the next page; null at the end
 * @param nextUpdatedSince what to ask for next time
 */
public record InstrumentPage(
        List<InstrumentListItem> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {

    static InstrumentPage of(ChangePage<InstrumentListItem> page) {
        return new InstrumentPage(page.items(), page.deletedItems(), page.nextCursor(), page.nextUpdatedSince());
    }
}
