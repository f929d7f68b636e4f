package org.placewise.indicator.release;

/** Lets only one import run at a time, over all replicas. */
public interface ExclusiveImport {

    /** Runs the work unless another replica is importing; tells whether it ran. */
    boolean runExclusively(Runnable work);
}
