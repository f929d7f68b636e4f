package org.placewise.assessment.received;

import java.util.List;
import org.placewise.assessment.instrument.Instrument;
import org.placewise.kit.place.Place;
import org.placewise.kit.problem.Fault;

/** Whether a report can be applied now. */
sealed interface Application {

    /** Yes, on this basis. */
    record Possible(Place place, Instrument instrument) implements Application {}

    /** Not before something else has arrived. */
    record TooEarly(ParkingReason reason, String detail) implements Application {}

    /** Never: the answers do not fit the instrument. */
    record AnswersRefused(List<Fault> faults) implements Application {}
}
