package org.placewise.indicator.localplace;

import java.util.List;
import org.placewise.kit.problem.Fault;

/** What became of a change that was asked for. */
public sealed interface LocalPlaceOutcome {

    /** The place as it stands now. */
    record Accepted(LocalPlace place) implements LocalPlaceOutcome {}

    /** Rules are broken, all of which are named. */
    record Refused(List<Fault> faults) implements LocalPlaceOutcome {}

    /** The place was changed since the caller read it. */
    record Stale(long version) implements LocalPlaceOutcome {}
}
