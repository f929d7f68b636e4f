package org.placewise.reporting.dashboard;

import java.util.List;

/**
 * A board of a place with everything its signs rest on.
 *
 * @param further the signs after clarity and ownership, then the measures; empty until they have arrived
 * @param pilots oldest first
 * @param selfScores what boards of the place say of themselves, the newest first
 */
public record BoardPicture(
        PlaceHeader place,
        BoardReading board,
        List<FurtherSign> further,
        List<PilotReading> pilots,
        List<AssessmentReading> selfScores) {}
