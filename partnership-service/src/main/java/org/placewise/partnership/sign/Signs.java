package org.placewise.partnership.sign;

import java.time.LocalDate;
import org.placewise.partnership.sign.measure.Measures;
import org.placewise.partnership.sign.reading.Reading;

/**
 * The signs of one board on one day, each by itself: nothing is added up over them.
 *
 * @param asOf the day, in England
 */
public record Signs(
        LocalDate asOf,
        ClarityReading clarity,
        OwnershipReading ownership,
        ImpactReading impact,
        Reading<PowerFinding> power,
        Reading<BottomUpFinding> bottomUp,
        Reading<CoherenceFinding> coherence,
        Reading<RiskFinding> risks,
        Reading<AvoidableAdmissionsFinding> avoidableAdmissions,
        Measures measures) {}
