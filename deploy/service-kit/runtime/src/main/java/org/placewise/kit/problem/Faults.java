package org.placewise.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a request, so that it is refused once with all of its faults. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Notes one fault. */
    public void add(String pointer, String code, String message) {
        found.add(new Fault(pointer, code, message));
    }

    /** Notes faults found elsewhere. */
    public void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** The faults in the order in which they were found. */
    public List<Fault> all() {
        return List.copyOf(found);
    }

    /** Refuses the request with 422 and all faults, if there is one. */
    public void throwIfAny() {
        if (any()) {
            throw Problems.unprocessable(all());
        }
    }
}
