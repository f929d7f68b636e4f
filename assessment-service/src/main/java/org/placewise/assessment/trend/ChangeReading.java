package org.placewise.assessment.trend;

import java.util.List;
import org.placewise.kit.problem.Fault;

/** What came of holding one assessment against another. */
public sealed interface ChangeReading {

    /** They compare like this. */
    record Compared(AssessmentChange change) implements ChangeReading {}

    /** Their versions differ, and nobody has signed a mapping. */
    record NotMapped(MappingMissing missing) implements ChangeReading {}

    /** The two do not belong together, for all of these reasons. */
    record NotOfOneKind(List<Fault> faults) implements ChangeReading {}
}
