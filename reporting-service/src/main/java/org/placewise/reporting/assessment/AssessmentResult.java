package org.placewise.reporting.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of an assessment come to, as the assessment service computed it.
 *
 * @param unsupported elements with a level but no evidence
 * @param balance null for an instrument without two sides
 * @param change null when there is no previous assessment to compare with
 */
public record AssessmentResult(
        Summary overall,
        List<GroupSummary> groups,
        List<SideSummary> sides,
        List<WeakestLink> weakestLinks,
        @Nullable Balance balance,
        List<String> unsupported,
        @Nullable Change change) {}
