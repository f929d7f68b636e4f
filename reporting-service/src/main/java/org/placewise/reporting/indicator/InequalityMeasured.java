package org.placewise.reporting.indicator;

import java.util.List;

/**
 * Data of {@code org.placewise.indicator.inequality.measured.v1}: the inequality within one place in one indicator.
 *
 * @param groups one per sex, age and way of grouping; exactly one is the headline
 */
public record InequalityMeasured(
        String areaCode, String indicatorId, String methodVersion, List<InequalityGroup> groups) {}
