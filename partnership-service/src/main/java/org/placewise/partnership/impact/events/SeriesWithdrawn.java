package org.placewise.partnership.impact.events;

/** Data of {@code org.placewise.indicator.series.withdrawn.v1}. */
record SeriesWithdrawn(String areaCode, String indicatorId) {}
