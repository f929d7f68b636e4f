package org.placewise.assessment.mapping;

/** The rank of a level and of the one that stands for it. */
public record LevelPair(int from, int to) {}
