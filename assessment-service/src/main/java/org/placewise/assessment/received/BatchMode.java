package org.placewise.assessment.received;

/**
 * How several events are taken in.
 *
 * @param atomic all or nothing: one that is refused keeps all others out
 * @param dryRun says what would happen, and writes nothing
 */
public record BatchMode(boolean atomic, boolean dryRun) {}
