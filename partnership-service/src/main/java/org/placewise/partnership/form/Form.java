package org.placewise.partnership.form;

import java.util.List;
import org.placewise.kit.problem.Fault;

/** What became of a body that states terms. */
public sealed interface Form<T> {

    /** It states terms of the right form. */
    record Filled<T>(T terms) implements Form<T> {}

    /** It does not; every fault is named. */
    record Faulty<T>(List<Fault> faults) implements Form<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
