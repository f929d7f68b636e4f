package org.placewise.kit.page;

import java.time.Instant;

/** What is left of a deleted resource. */
public record Tombstone(String id, Instant deletedAt) {}
