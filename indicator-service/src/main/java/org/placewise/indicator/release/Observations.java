package org.placewise.indicator.release;

import java.util.Set;
import java.util.UUID;
import org.placewise.indicator.file.FaultLog;
import org.placewise.indicator.observation.file.ObservationRow;
import org.placewise.indicator.release.Release.ChangeCounts;

/** The observations of all releases. */
public interface Observations {

    /** Begins to put the rows of a release ready, replacing what an unfinished import left there. */
    Staging stage(UUID releaseId);

    /** Rows on their way to where nobody sees them yet. Nothing of them stays unless they are kept. */
    interface Staging extends AutoCloseable {

        void add(ObservationRow row);

        /** Makes rows that repeat another one into one, and notes those that contradict one; tells how many rows remain. */
        int settle(FaultLog faults);

        /** Keeps the rows until they are published or forgotten. */
        void keep();

        @Override
        void close();
    }

    /** What a publication has changed, and of which indicators. */
    record Published(int rows, ChangeCounts changes, Set<String> indicatorIds) {}

    /** Makes the rows that were kept visible where they say something new, in the caller's transaction. */
    Published publish(UUID releaseId);

    /** Takes the rows of a published release back, in the caller's transaction; tells of which indicators. */
    Set<String> withdraw(UUID releaseId);

    /** Forgets rows that were kept and not published. */
    void forget(UUID releaseId);
}
