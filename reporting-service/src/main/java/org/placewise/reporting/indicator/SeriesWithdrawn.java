package org.placewise.reporting.indicator;

/** Data of {@code org.placewise.indicator.series.withdrawn.v1}: a place has no published value of an indicator any more. */
public record SeriesWithdrawn(String areaCode, String indicatorId) {}
