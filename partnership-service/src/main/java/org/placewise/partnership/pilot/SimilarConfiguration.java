package org.placewise.partnership.pilot;

import java.util.UUID;

/** A configuration of a pilot, with how alike its context is to the one that was asked for. */
public record SimilarConfiguration(
        UUID pilotId, UUID boardId, String gssCode, String pilot, Similarity similarity, Configuration configuration) {}
