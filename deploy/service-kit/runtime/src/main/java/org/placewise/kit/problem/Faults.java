package org.placewise.kit.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with a request, so that it is refused once with all of its faults: the first {@link #MOST} of them
 * and, where there are more, a last one that says so. What is beyond that is never kept.
 */
public final class Faults {

    /** How many faults of one document are told. */
    public static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();
    private boolean more;

    /** Notes one fault. */
    public void add(String pointer, String code, String message) {
        if (found.size() < MOST) {
            found.add(new Fault(pointer, code, message));
        } else {
            more = true;
        }
    }

    /** Notes faults found elsewhere. */
    public void addAll(List<Fault> faults) {
        int room = Math.min(MOST - found.size(), faults.size());
        found.addAll(faults.subList(0, room));
        more |= room < faults.size();
    }

    public boolean any() {
        return !found.isEmpty();
    }

    /** The faults in the order in which they were found. */
    public List<Fault> all() {
        List<Fault> all = new ArrayList<>(found);
        if (more) {
            all.add(more(MOST));
        }
        return List.copyOf(all);
    }

    /** Refuses the request with 422 and all faults, if there is one. */
    public void throwIfAny() {
        if (any()) {
            throw Problems.unprocessable(all());
        }
    }

    /** Says that there are more faults than those listed before it. */
    static Fault more(int listed) {
        return new Fault("", "more-faults", "There are more faults; the first " + listed + " are listed.");
    }
}
