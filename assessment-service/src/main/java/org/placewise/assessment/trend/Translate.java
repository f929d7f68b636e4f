package org.placewise.assessment.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.placewise.assessment.assessment.Assessment;
import org.placewise.assessment.instrument.InstrumentRef;
import org.placewise.assessment.mapping.Mappings;

/** Reads the answers of an assessment in another instrument version, by the newest signed mapping. */
@ApplicationScoped
class Translate {

    private final Mappings mappings;

    Translate(Mappings mappings) {
        this.mappings = mappings;
    }

    /** Empty when nobody has signed a mapping. */
    Optional<Translation> translate(Assessment assessment, InstrumentRef to) {
        return assessment.instrument().equals(to)
                ? Optional.of(new Translation(assessment.sheet(), null))
                : mappings.newest(assessment.instrument(), to)
                        .map(signed -> new Translation(signed.translate(assessment.sheet()), Signature.of(signed)));
    }
}
