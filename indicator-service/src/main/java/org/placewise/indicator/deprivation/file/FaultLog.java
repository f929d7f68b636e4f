package org.placewise.indicator.deprivation.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects faults: counts them all, keeps the first ones. */
public final class FaultLog {

    /** How many faults are kept word for word. */
    public static final int KEPT = 200;

    private final List<FileFault> kept = new ArrayList<>();
    private int count;

    public void add(@Nullable Integer row, @Nullable String column, FaultCode code, String message) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new FileFault(row, column, code.code(), message));
        }
    }

    public boolean any() {
        return count > 0;
    }

    /** All faults, kept or not. */
    public int count() {
        return count;
    }

    /** The first faults, in the order in which they were found. */
    public List<FileFault> kept() {
        return List.copyOf(kept);
    }
}
