package org.placewise.partnership.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.placewise.kit.problem.Fault;

/** Finds what a list names more than once. */
public final class Repeats {

    private Repeats() {}

    /** A fault at the pointer of every entry whose key an earlier entry has. */
    public static <E> List<Fault> of(String list, String member, List<E> entries, Function<E, ?> key) {
        Set<Object> seen = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(key.apply(entries.get(i)))) {
                faults.add(
                        new Fault("/" + list + "/" + i + "/" + member, "listed-twice", "It is listed before already."));
            }
        }
        return faults;
    }
}
