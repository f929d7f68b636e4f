package org.placewise.reporting.indicator;

/** Data of {@code org.placewise.indicator.inequality.withdrawn.v1}: a place has no inequality measure of an indicator any more. */
public record InequalityWithdrawn(String areaCode, String indicatorId) {}
