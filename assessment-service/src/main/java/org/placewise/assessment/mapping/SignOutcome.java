package org.placewise.assessment.mapping;

import java.util.List;
import org.placewise.kit.problem.Fault;

/** What became of a mapping that was to be signed. */
public sealed interface SignOutcome {

    /** It is signed. */
    record Signed(SignedMapping mapping) implements SignOutcome {}

    /** It is not usable, for all of these reasons. */
    record Refused(List<Fault> faults) implements SignOutcome {}
}
