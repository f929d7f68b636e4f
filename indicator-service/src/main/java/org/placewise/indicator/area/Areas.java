package org.placewise.indicator.area;

/** The stored areas: what this service publishes and answers from. */
public interface Areas {

    /** All areas. */
    AreaGraph graph();

    /** Names what {@link #graph} holds now: another text whenever an area or local place has changed. */
    String edition();

    /** Edition of the reference data that the areas are from; 0 before the first. */
    int referenceVersion();

    /** As {@link #referenceVersion}, and keeps every other loader waiting until this transaction ends. */
    int lockReferenceVersion();

    /** Adds the area or replaces it, and tells its entity version, which grows by one each time. */
    long store(Area area);

    void storeReferenceVersion(int version);

    /** Notes that an area was stored that is not from the reference data. */
    void markLocalChange();
}
