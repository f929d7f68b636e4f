package org.placewise.reporting.assessment;

/** One level of an instrument's scale and how many elements were given it. */
public record LevelCount(int level, String label, int count) {}
