package org.placewise.partnership.sign.events;

import java.time.LocalDate;
import java.util.UUID;
import org.placewise.partnership.sign.AvoidableAdmissionsFinding;
import org.placewise.partnership.sign.BottomUpFinding;
import org.placewise.partnership.sign.ClarityReading;
import org.placewise.partnership.sign.CoherenceFinding;
import org.placewise.partnership.sign.ImpactReading;
import org.placewise.partnership.sign.OwnershipReading;
import org.placewise.partnership.sign.PowerFinding;
import org.placewise.partnership.sign.RiskFinding;
import org.placewise.partnership.sign.Signs;
import org.placewise.partnership.sign.measure.Measures;
import org.placewise.partnership.sign.reading.Reading;

/** Data of {@code org.placewise.partnership.signs.assessed.v1}. */
public record SignsAssessed(
        UUID boardId,
        String gssCode,
        LocalDate asOf,
        ClarityReading clarity,
        OwnershipReading ownership,
        ImpactReading impact,
        Reading<PowerFinding> power,
        Reading<BottomUpFinding> bottomUp,
        Reading<CoherenceFinding> coherence,
        Reading<RiskFinding> risks,
        Reading<AvoidableAdmissionsFinding> avoidableAdmissions,
        Measures measures) {

    /** The CloudEvent type. */
    public static final String TYPE = "org.placewise.partnership.signs.assessed.v1";

    /** The signs of a board of a place as they are published. */
    public static SignsAssessed of(UUID boardId, String gssCode, Signs signs) {
        return new SignsAssessed(
                boardId,
                gssCode,
                signs.asOf(),
                signs.clarity(),
                signs.ownership(),
                signs.impact(),
                signs.power(),
                signs.bottomUp(),
                signs.coherence(),
                signs.risks(),
                signs.avoidableAdmissions(),
                signs.measures());
    }
}
