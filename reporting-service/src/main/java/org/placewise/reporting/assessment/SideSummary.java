package org.placewise.reporting.assessment;

/** Summary of one of the two sides that are held against each other. */
public record SideSummary(String code, String name, Summary summary) {}
