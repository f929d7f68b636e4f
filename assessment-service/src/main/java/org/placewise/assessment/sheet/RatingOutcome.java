package org.placewise.assessment.sheet;

import java.util.List;
import org.placewise.assessment.rating.RatingSheet;
import org.placewise.assessment.round.RoundState;
import org.placewise.kit.problem.Fault;

/** What became of an attempt to rate. */
public sealed interface RatingOutcome {

    /** It stands, and the sheet now looks like this. */
    record Rated(RatingSheet sheet) implements RatingOutcome {}

    /** The round takes no ratings now. */
    record NotOpen(RoundState state) implements RatingOutcome {}

    /** The sheet has been changed in the meantime; it is now at this version. */
    record Overtaken(long version) implements RatingOutcome {}

    /** It was not taken in, for all of these reasons. */
    record Refused(List<Fault> faults) implements RatingOutcome {}
}
