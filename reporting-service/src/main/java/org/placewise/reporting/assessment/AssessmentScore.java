package org.placewise.reporting.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer of one submitted assessment, as a row of the feed.
 *
 * @param level ordinal; null unless {@code answer} is level
 * @param elementPitComponent component of the element; another than the instrument's where it says so
 * @param quickView whether the instrument looks across several components
 * @param provenance badge of the round that the assessment came of; null, as the round, where it was recorded without one
 * @param evidenceCount number of pieces of evidence named
 */
public record AssessmentScore(
        String gssCode,
        @Nullable String placeName,
        @Nullable String areaType,
        String pitComponent,
        String instrumentId,
        String instrumentVersion,
        String instrumentName,
        @Nullable String topic,
        UUID assessmentId,
        LocalDate assessedOn,
        Instant submittedAt,
        boolean example,
        String element,
        @Nullable String elementName,
        @Nullable String elementGroup,
        String answer,
        @Nullable Integer level,
        @Nullable String levelLabel,
        @Nullable String confidence,
        @Nullable Boolean supported,
        int evidenceCount,
        String elementPitComponent,
        boolean quickView,
        @Nullable UUID roundId,
        @Nullable String provenance) {}
