package org.placewise.reporting.dashboard;

import org.placewise.reporting.assessment.Summary;

/** The latest submitted assessment of one component in one council below a larger area. */
public record LatestState(
        String gssCode,
        String pitComponent,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        boolean example,
        Summary overall) {}
