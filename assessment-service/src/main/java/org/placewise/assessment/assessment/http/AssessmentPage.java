package org.placewise.assessment.assessment.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.assessment.AssessmentView;
import org.placewise.kit.page.Tombstone;

/**
 * A page of assessments in the order in which they changed.
 *
 * @param deletedItems what was deleted; empty unless asked for
 * @param nextCursor the next page; null at the end
 * @param nextUpdatedSince what to ask for next time
 */
public record AssessmentPage(
        List<AssessmentView> items,
        List<Tombstone> deletedItems,
        @Nullable String nextCursor,
        String nextUpdatedSince) {}
