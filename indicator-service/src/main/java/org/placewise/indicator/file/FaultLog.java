package org.placewise.indicator.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects faults: counts them all, keeps the first ones word for word. Not for concurrent use. */
public final class FaultLog {

    /** How many faults of a file are kept word for word. */
    public static final int KEPT = 100_000;

    private final int most;
    private final List<FileFault> kept = new ArrayList<>();
    private int count;

    public FaultLog() {
        this(KEPT);
    }

    FaultLog(int most) {
        this.most = most;
    }

    public void add(@Nullable Integer row, @Nullable String column, FaultCode code, String message) {
        count++;
        if (kept.size() < most) {
            kept.add(new FileFault(row, column, code.word(), message));
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
