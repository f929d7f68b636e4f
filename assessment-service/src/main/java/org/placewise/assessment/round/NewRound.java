package org.placewise.assessment.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.placewise.assessment.instrument.InstrumentRef;

/**
 * What is said about a round when it is planned.
 *
 * @param importance of some elements; the others are ordinary
 */
public record NewRound(
        String gssCode,
        @Nullable String topic,
        @Nullable String partnerOrganisation,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        InstrumentRef instrument,
        RoundMode mode,
        Provenance provenance,
        List<ElementImportance> importance,
        boolean example) {}
